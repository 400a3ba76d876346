import { expect, test } from 'vitest';
import { carriesSettings } from '../../src/app/overview/carries-settings.ts';

test.each([
  ['nothing', {}],
  ['language, theme and numbers', { v: '1', lang: 'zh-Hant', theme: 'dark', num: 'short' }],
  ['a language that cannot be read', { lang: 'xx' }],
  [
    'the version of the data and one of its panels',
    { v: '1', data: '8d6502b4fd0c', at: 'run-out' },
  ],
])('a link to / with %s leads to the overview', (_, search) => {
  expect(carriesSettings(search)).toBe(false);
});

test.each([
  ['a setting of the runway', { v: '1', unit: 'words' }],
  ['a setting beside those of the reader', { lang: 'en', '24.over': '2' }],
  ['a key that no page knows, which the runway reports', { colour: 'red' }],
])('a link to / with %s is from the time when it led to the runway', (_, search) => {
  expect(carriesSettings(search)).toBe(true);
});
