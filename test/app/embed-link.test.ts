import { expect, test } from 'vitest';
import { embedLink } from '../../src/app/embed/embed-link.ts';
import { pages } from '../../src/app/pages.ts';
import { readLink } from '../../src/app/read-link.ts';

const site = 'https://data.example/wall/';

test('the address of a panel alone keeps everything that the link of the page sets', () => {
  expect(embedLink(`${site}#/runway?v=1&data=8d6502b4fd0c&unit=words`, 'run-out')).toBe(
    `${site}#/embed/runway/run-out?v=1&data=8d6502b4fd0c&unit=words`,
  );
});

test('the page that has no name in its own address has one here', () => {
  const link = embedLink(`${site}#/?v=1&data=8d6502b4fd0c&at=raised-by-year`, 'raised-by-year');
  expect(link).toBe(`${site}#/embed/overview/raised-by-year?v=1&data=8d6502b4fd0c`);
});

test('a link that sets nothing leads to a panel that is set to nothing', () => {
  expect(embedLink(`${site}#/growth`, 'growth-audit')).toBe(`${site}#/embed/growth/growth-audit`);
});

test('the place on the page is no part of it', () => {
  expect(embedLink(`${site}#/runway?unit=words&at=tornado`, 'tornado')).toBe(
    `${site}#/embed/runway/tornado?unit=words`,
  );
  expect(embedLink(`${site}#/runway?at=tornado`, 'tornado')).toBe(`${site}#/embed/runway/tornado`);
});

test('what the link says is not said otherwise, be it an address', () => {
  const text = 'a & b = c #/ ? 100 % 資料';
  const query = new URLSearchParams({ say: text }).toString();
  const address = new URL(embedLink(`${site}#/market?${query}`, 'tornado'));
  expect(address.hash.startsWith('#/embed/market/tornado?')).toBe(true);
  expect(new URLSearchParams(address.hash.split('?')[1]).get('say')).toBe(text);
});

test.each(Object.keys(pages))(
  'it is read again as the view that it was made from: %s',
  async (path) => {
    const { panels } = await pages[path as keyof typeof pages]();
    for (const panel of panels) {
      const link = embedLink(`${site}#${path}?unit=words&at=${panel}`, panel);
      expect(readLink(link, site)).toEqual({
        ok: true,
        path,
        search: { unit: 'words' },
        panel,
        host: undefined,
      });
    }
  },
);
