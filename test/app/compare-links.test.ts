import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareLinks } from '../../src/app/settings-text/compare-links.ts';
import { describePage } from '../../src/app/settings-text/describe-page.ts';
import { pages } from '../../src/app/pages.ts';
import type { Search } from '../../src/scenario/migrations.ts';
import { readerOf } from '../support/reader-of.ts';

const english = readerOf('en');

async function compare(path: string, a: Search, b: Search) {
  const page = await describePage(path);
  return compareLinks({ path, search: a }, { path, search: b }, page!, english);
}

async function told(path: string, a: Search, b: Search) {
  const { differences } = await compare(path, a, b);
  return differences.map(({ label, a: left, b: right }) => `${label}: ${left} / ${right}`);
}

describe('two links', () => {
  test('that say the same differ in nothing, whatever they spell out', async () => {
    expect(await compare('/runway', {}, { unit: 'tokens', v: '1', '24.over': '1' })).toEqual({
      differences: [],
      isViewDifferent: false,
      problems: { a: [], b: [] },
    });
  });

  test('are told apart by both values in words, and the default is marked', async () => {
    expect(await told('/market', { year: '2035', cur: 'CNY' }, { cur: 'CNY' })).toEqual([
      'Year: 2035 / 2030 (default)',
    ]);
    expect(await told('/funding', { years: '2020-2022' }, { years: '2020-2100' })).toEqual([
      'Years of announcement: 2020–2022 / from 2020',
    ]);
  });

  test('are told apart where three digits are not enough', async () => {
    const [line] = await told(
      '/market',
      { prices: 'real', infl: '0.030001' },
      { prices: 'real', infl: '0.030002' },
    );
    expect(line).toContain('3% (0.030001) / 3% (0.030002)');
  });

  test('name the study of an assumption, and say last what has no say in either', async () => {
    const { differences } = await compare(
      '/runway',
      { '22.github': '2..3', '24.over': '5' },
      { stocks: 'none' },
    );
    expect(differences.map(({ name, isIdle }) => [name, isIdle])).toEqual([
      ['own.epoch-2024.overtrainingFactor', false],
      ['stocks', false],
      ['own.epoch-2022.githubTb', true],
    ]);
    expect(differences[0]?.label).toBe('Overtraining (Epoch AI 2024)');
    expect(differences[2]?.label).toContain('(Epoch AI 2022)');
  });

  test('that differ in what lies open alone say so, and not in figures', async () => {
    const { differences, isViewDifferent } = await compare(
      '/runway',
      { fanv: 'table' },
      { lang: 'zh-Hant' },
    );
    expect(differences).toEqual([]);
    expect(isViewDifferent).toBe(true);
    const made = { data: '0123456789ab' };
    expect((await compare('/runway', made, {})).isViewDifferent).toBe(false);
  });

  test('each report what of them could not be read', async () => {
    const { problems, differences } = await compare('/growth', { rate: 'fast' }, { colour: 'red' });
    expect(problems).toEqual({
      a: [{ where: 'rate', value: 'fast' }],
      b: [{ where: 'colour', value: 'red' }],
    });
    expect(differences).toEqual([]);
  });

  test('to two pages are not compared', async () => {
    const page = await describePage('/growth');
    expect(() =>
      compareLinks(
        { path: '/growth', search: {} },
        { path: '/market', search: {} },
        page!,
        english,
      ),
    ).toThrow('not the same page: /growth, /market');
  });

  test('are written with markup as text, never as anything else', async () => {
    const [line] = await told('/growth', { say: '<img src=x onerror=alert(1)> {t, select,' }, {});
    expect(line).toContain('Sentence: <img src=x onerror=alert(1)> {t, select, / China’s');
  });

  test.each(Object.keys(pages))('of %s compare to the same either way round', async (path) => {
    const page = (await describePage(path))!;
    const keys = Object.values(page.settings).map(({ urlKey }) => urlKey);
    const texts = fc.constantFrom(
      'none',
      'log',
      'linear',
      'in',
      '2',
      '0.5',
      '0.2..0.4',
      '2020-2030',
      '2031',
      'a-1',
      'world',
      'x y',
    );
    const search = fc.dictionary(fc.constantFrom(...keys), texts, { maxKeys: 12 });
    fc.assert(
      fc.property(search, search, (a, b) => {
        const there = compareLinks({ path, search: a }, { path, search: b }, page, english);
        const back = compareLinks({ path, search: b }, { path, search: a }, page, english);
        expect(back.differences.map(({ name }) => name)).toEqual(
          there.differences.map(({ name }) => name),
        );
        expect(back.differences.map(({ a: left, b: right }) => [right, left])).toEqual(
          there.differences.map(({ a: left, b: right }) => [left, right]),
        );
        expect(there.differences.filter(({ a: left, b: right }) => left === right)).toEqual([]);
        expect(there.differences.every(({ label }) => label !== '')).toBe(true);
      }),
      { numRuns: 60, seed: 6 },
    );
  });
});
