import { expect, test } from 'vitest';
import { defineMessages } from '../../src/i18n/message.ts';
import { makeTranslate } from '../../src/i18n/translate.ts';

const messages = defineMessages({
  rows: {
    en: '{count, plural, one {# row} other {# rows}} of {name}',
    'zh-Hant': '{name} 的 {count} 列',
    'zh-Hans': '{name} 的 {count} 行',
  },
});

test('a message is written in the language asked for', () => {
  expect(makeTranslate('en')(messages.rows, { count: 1, name: 'x' })).toBe('1 row of x');
  expect(makeTranslate('zh-Hant')(messages.rows, { count: 2, name: 'x' })).toBe('x 的 2 列');
});

test('what is put into a message stays text', () => {
  const hostile = '<img src=x onerror=alert(1)> {count}';
  expect(makeTranslate('en')(messages.rows, { count: 2, name: hostile })).toBe(
    `2 rows of ${hostile}`,
  );
});

test('a missing value throws with its name', () => {
  expect(() => makeTranslate('en')(messages.rows, { count: 2 })).toThrow(/name/);
});
