import { createElement } from 'react';
import { expect, test } from 'vitest';
import { SourceLine } from '../../src/app/panel/SourceLine.tsx';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { drawHtml } from '../support/reader-of.ts';

function draw(count: number, locale: Locale = 'en'): string {
  const sources = Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    title: `Title ${index};`,
    url: undefined,
    licence: undefined,
  }));
  return drawHtml(createElement(SourceLine, { sources }), locale);
}

test('a few sources are all named, and nothing is to be opened', () => {
  expect(draw(0)).toBe('');
  for (const count of [1, 4]) {
    expect(draw(count)).not.toContain('<button');
    expect(draw(count)).toContain(`Title ${count - 1};`);
  }
});

test.each(locales)('of many the first three are named and the others counted: %s', (locale) => {
  const html = draw(50, locale);
  const [first = ''] = html.split('more-sources');
  expect(first).toContain('Title 2;');
  expect(first).not.toContain('Title 3;');
  expect(html).toMatch(/aria-expanded="false"[^>]*>[^<]*47/);
});

test('what is folded is in the page all the same, for print', () => {
  for (let index = 0; index < 50; index += 1) expect(draw(50)).toContain(`Title ${index};`);
});
