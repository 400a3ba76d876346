import { beforeAll, describe, expect, test } from 'vitest';
import { frameOf } from '../../src/charts/capital-against-market/frame.ts';
import { capitalAgainstMarketChart } from '../../src/charts/capital-against-market/index.ts';
import {
  isFloor,
  ratioEnds,
  selectCapital,
  type CapitalSeries,
} from '../../src/charts/capital-against-market/series.ts';
import { swarm } from '../../src/charts/capital-against-market/swarm.ts';
import { writeCapitalFinding } from '../../src/charts/capital-against-market/write-finding.ts';
import { writeCapitalKey } from '../../src/charts/capital-against-market/write-key.ts';
import { ratioBound } from '../../src/charts/capital-against-market/ratio-bound.ts';
import { writeRatio } from '../../src/charts/capital-against-market/write-year.ts';
import { capitalQuery, type CapitalRow } from '../../src/charts/funding-figures/deal-queries.ts';
import { locales } from '../../src/i18n/locales.ts';
import { capitalPlaces } from '../../src/scenario/capital-settings.ts';
import {
  capitalOfChina,
  capitalOfTheWorld,
  capitalRowOf,
  capitalRows,
  noCapital,
} from '../cases/capital-against-market.ts';
import { contextOf } from '../cases/chart-cases.ts';
import { ask } from '../support/ask.ts';

const context = contextOf('en');
const widths = [358, 720, 936, 1240] as const;

function sizeIds({ years }: CapitalSeries): readonly string[] {
  return years.flatMap(({ sizes }) => sizes.map(({ id }) => id));
}

function stopsOf(series: CapitalSeries, track: string, width = 936): readonly string[] {
  const found = capitalAgainstMarketChart
    .toTracks(series, contextOf('en', width))
    .find(({ id }) => id === track);
  return found?.points.map(({ id }) => id) ?? [];
}

function stopsById(rows: readonly CapitalRow[], track: string): readonly string[] {
  const found = capitalAgainstMarketChart
    .toTracks(selectCapital(rows, 'world'), context)
    .find(({ id }) => id === track);
  return found?.points.map(({ text }) => text) ?? [];
}

describe('a year', () => {
  test('has its sizes from the lowest to the highest, and the ratios of those that count', () => {
    const year = capitalOfTheWorld.years.find((one) => one.year === 2024)!;
    expect(year.sizes.map(({ row }) => row.publisher)).toEqual(['Small', 'Struck', 'Large']);
    expect(ratioEnds(year)).toEqual([0.25, 0.8]);
  });
  test('without a known raise has no ratio, and no mark of money raised', () => {
    const [early] = capitalOfTheWorld.years;
    expect(early?.raisedUsd).toBeUndefined();
    expect(ratioEnds(early!)).toBeUndefined();
    expect(stopsOf(capitalOfTheWorld, 'raised')).toEqual([
      'raised-2024',
      'raised-2025',
      'raised-2026',
    ]);
  });
  test('of one place knows nothing of another', () => {
    expect(sizeIds(capitalOfChina)).toEqual(['Beijing-2024-base-2024']);
    expect(capitalAgainstMarketChart.toTracks(capitalOfChina, context).map(({ id }) => id)).toEqual(
      ['market'],
    );
  });
});

test.each([
  [0, 'exact', 'exact'],
  [1, 'exact', 'at_least'],
  [0, 'over', 'at_most'],
  [1, 'over', 'about'],
  [0, 'almost', 'at_least'],
  [0, 'midpoint', 'about'],
  [1, 'midpoint', 'about'],
] as const)(
  'with %d rounds without amount and a market printed as %s the ratio is %s',
  (without, qualifier, bound) => {
    const row = capitalRowOf('One', 2024, [1000, 100], {
      rounds_without_amount: without,
      qualifier,
    });
    const [year] = selectCapital([row], 'world').years;
    expect(ratioBound(year!.sizes, year!)).toBe(bound);
    const [value, words] = ['US$0.1', contextOf('en')];
    const written = { exact: value, at_least: `at least ${value}`, at_most: `at most ${value}` };
    const expected = { ...written, about: `about ${value}` }[bound];
    expect(writeRatio(year!, words)).toBe(expected);
    const [stop] = stopsById([row], 'ratio');
    expect(stop).toContain(`Raised per dollar of it: ${expected}`);
  },
);

test.each([
  ['exact', 'exact', 'exact'],
  ['exact', 'over', 'at_most'],
  ['over', 'almost', 'about'],
] as const)('over markets printed as %s and %s the ratios are %s', (one, other, bound) => {
  const rows = [one, other].map((qualifier, index) =>
    capitalRowOf(`No. ${index}`, 2024, [1000, 100], { qualifier }),
  );
  const [year] = selectCapital(rows, 'world').years;
  expect(ratioBound(year!.sizes, year!)).toBe(bound);
});

test('the finding reads the last whole year, then the one before and the one that is not over', () => {
  expect(writeCapitalFinding(capitalOfTheWorld, context)).toBe(
    'For every dollar of market in 2025, labelling vendors raised at least US$0.12–0.3 by 2 published sizes, the largest to the smallest (at least US$600M raised: 2 rounds, 1 without amount). In 2024 it was US$0.25–0.8. For 2026, which is not over, it is at least US$0.2 so far.',
  );
  expect(writeCapitalFinding(capitalOfChina, context)).toContain(
    'nothing can be said of funding per dollar of market',
  );
  expect(writeCapitalFinding(noCapital, context)).toBe(
    'No market size is published for these years.',
  );
});

test('both scopes are said', () => {
  const key = writeCapitalKey(capitalOfTheWorld, context);
  for (const words of [
    'labelling services',
    'expert human data',
    'data annotation and labelling',
    'world',
  ])
    expect(key).toContain(words);
});

test('marks of a swarm that share a level keep their distance', () => {
  const xs = [30, 10, 12, 11, 40, 24, 23];
  const places = swarm(xs, 12);
  places.forEach((one, index) => {
    for (const other of places.slice(index + 1))
      if (other.level === one.level) expect(Math.abs(other.x - one.x)).toBeGreaterThanOrEqual(12);
  });
  expect(places.map(({ x }) => x)).toEqual(xs);
});

describe.each(widths)('at a width of %d', (width) => {
  test('every size is one row of the table and one stop of the cursor', () => {
    const words = contextOf('en', width);
    const { columns, rows } = capitalAgainstMarketChart.toTable(capitalOfTheWorld, words);
    expect(rows.map(({ id }) => id)).toEqual(sizeIds(capitalOfTheWorld));
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    expect(stopsOf(capitalOfTheWorld, 'market', width)).toEqual(sizeIds(capitalOfTheWorld));
    expect(rows).toHaveLength(capitalRows.filter(({ geography }) => geography === 'world').length);
  });
  test('rows of years follow one another, and their marks lie within', () => {
    const { rows, money } = frameOf(capitalOfTheWorld, { width });
    rows.forEach(({ top, height, raisedY, sizes }, index) => {
      const next = rows[index + 1];
      if (next !== undefined) expect(next.top).toBe(top + height);
      for (const y of [raisedY, ...sizes.map((size) => size.y)]) {
        expect(y).toBeGreaterThan(top);
        expect(y).toBeLessThan(top + height);
      }
      for (const { x } of sizes) {
        expect(x).toBeGreaterThanOrEqual(money.left);
        expect(x).toBeLessThanOrEqual(money.right);
      }
    });
  });
});

describe('on the tables of the package', () => {
  let rows: readonly CapitalRow[];

  beforeAll(async () => {
    rows = await ask(capitalQuery);
  });

  test('2026: Encord 60, Snorkel 350 and micro1 over 100 make at least 510 million, 0.0927 of 5.5 bn', () => {
    const year = selectCapital(rows, 'world').years.find((one) => one.year === 2026)!;
    expect([year.raisedUsd, year.roundCount, year.floorCount]).toEqual([510e6, 3, 1]);
    expect([year.withoutAmount, year.yearUnseen, isFloor(year)]).toEqual([0, 0, true]);
    const size = year.sizes.find(({ row }) => row.publisher === 'Stratistics MRC')!;
    expect(size.marketUsd).toBe(5.5e9);
    expect(size.raisedPerDollar).toBeCloseTo(0.092727, 6);
    expect(writeCapitalFinding(selectCapital(rows, 'world'), context)).toContain(
      'For 2026, which is not over, it is at least US$0.0927–0.22 so far.',
    );
  });

  test('where no raise is known there is no ratio', () => {
    const silent = rows.filter((row) => row.raised_usd_m === undefined);
    expect(silent.length).toBeGreaterThan(0);
    for (const row of silent) expect(row.raised_per_market_dollar).toBeUndefined();
  });

  test('a year has the same raise in each of its rows, and every row is drawn once', () => {
    for (const place of capitalPlaces) {
      const own = rows.filter(({ geography }) => geography === place);
      const series = selectCapital(rows, place);
      expect(new Set(sizeIds(series)).size).toBe(own.length);
      expect(stopsOf(series, 'market')).toEqual(sizeIds(series));
      for (const { sizes } of series.years)
        expect(new Set(sizes.map(({ row }) => row.raised_usd_m)).size).toBe(1);
    }
  });

  test('every place with a market can be chosen', () => {
    const places: readonly string[] = capitalPlaces;
    for (const { geography } of rows) expect(places).toContain(geography);
  });

  test('every text is complete in every language', async () => {
    const all = [rows, await ask(capitalQuery, { counts_unverified: true })];
    for (const place of capitalPlaces)
      for (const locale of locales)
        for (const some of all) {
          const words = contextOf(locale);
          const series = selectCapital(some, place);
          const tracks = capitalAgainstMarketChart.toTracks(series, words);
          const texts = [
            capitalAgainstMarketChart.summarize(series, words),
            writeCapitalKey(series, words),
            ...tracks.flatMap(({ points }) => points.map(({ text }) => text)),
          ];
          for (const text of texts)
            expect(text).not.toMatch(/NaN|undefined|Infinity|\bnone\b|[a-z]_[a-z]/);
        }
  });
});
