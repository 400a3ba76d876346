import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isPrinted,
  pointIn,
  type ForecastPath,
} from '../../../../src/models/market/basis/forecast-path.ts';
import { ownRatePoint } from '../../../../src/models/market/basis/own-rate-point.ts';
import type { ForecastRow } from '../../../../src/models/market/forecast-row.ts';
import { pathOf } from '../../../../src/models/market/basis/path-of.ts';
import { pathToBasis } from '../../../../src/models/market/basis/path-to-basis.ts';
import {
  billions,
  cny,
  forecastPath,
  forecastRow,
  forecastRows,
  tables,
  usd,
  valueOf,
} from '../market-tables.ts';

const kinds = (id: string, rate: 'stated' | 'implied') =>
  forecastPath(id, rate).points.map(({ year, kind }) => `${year} ${kind}`);

const amountIn = (id: string, rate: 'stated' | 'implied', year: number) =>
  billions(pointIn(forecastPath(id, rate), year)?.amount);

describe('at the implied rate', () => {
  test('printed amounts are joined by constant growth', () => {
    expect(kinds('grand-view-2024-base-collection-and-labelling', 'implied')).toEqual([
      '2024 stated',
      '2025 stated',
      '2026 interpolated',
      '2027 interpolated',
      '2028 interpolated',
      '2029 interpolated',
      '2030 stated',
    ]);
    // 4.89 x (17.1 / 4.89)^(1/5) = 4.89 x 1.284500
    expect(amountIn('grand-view-2024-base-collection-and-labelling', 'implied', 2026)).toBeCloseTo(
      6.2812,
      3,
    );
  });

  test('a row with one amount has one point', () => {
    expect(kinds('article-2023-china-base-data', 'implied')).toEqual(['2025 stated']);
  });

  test('one amount printed twice for a year is one point', () => {
    expect(kinds('unsourced-2026-china-annotation', 'implied')).toEqual(['2025 stated']);
  });
});

describe('at the stated rate', () => {
  test('the article’s 14.6 % joins the years between its 3.09 and 10 billion, which both stand', () => {
    const id = 'article-2023-china-annotation';
    expect(kinds(id, 'stated')).toEqual([
      '2019 stated',
      '2020 grown',
      '2021 grown',
      '2022 grown',
      '2023 grown',
      '2024 grown',
      '2025 stated',
    ]);
    // 3.09 x 1.146^5 = 3.09 x 1.976619
    expect(amountIn(id, 'stated', 2024)).toBeCloseTo(6.1078, 3);
    expect(amountIn(id, 'stated', 2025)).toBe(10);
  });

  test('read by its own rate alone, 3.09 billion come to 7.0', () => {
    const row = forecastRow('article-2023-china-annotation');
    // 3.09 x 1.146^6 = 3.09 x 2.265206
    expect(billions(ownRatePoint(row, 2025)?.amount)).toBeCloseTo(6.9995, 3);
    expect(ownRatePoint(row, 2019)).toBeUndefined();
    expect(ownRatePoint(row, 2026)).toBeUndefined();
    expect(ownRatePoint(forecastRow('article-2023-china-base-data'), 2025)).toBeUndefined();
    expect(ownRatePoint(forecastRow('idc-2026-china-base-data'), 2026)).toBeUndefined();
  });

  test('a row without a rate keeps its printed amounts and goes by the rate that they imply', () => {
    const row = forecastRow('cirn-2024-china-annotation-high');
    const path = valueOf(pathOf(row, { rate: 'stated' }));
    expect(path.rate).toBe('implied');
    expect(path.points.map(({ year, kind }) => `${year} ${kind}`)).toEqual([
      '2023 stated',
      '2024 interpolated',
      '2025 stated',
    ]);
    // 6.08 x (25 / 6.08)^(1/2) = sqrt(6.08 x 25)
    expect(billions(path.points[1]?.amount)).toBeCloseTo(12.3288, 4);
  });

  test('a rate that goes on behind the last printed amount grows from it', () => {
    const row = forecastRow('article-2023-china-annotation', { stated_to_year: 2027 });
    const { points } = valueOf(pathOf(row, { rate: 'stated' }));
    expect(points.slice(-2).map(({ year, kind }) => `${year} ${kind}`)).toEqual([
      '2026 grown',
      '2027 grown',
    ]);
    // 10 x 1.146^2
    expect(billions(points.at(-1)?.amount)).toBeCloseTo(13.13316, 5);
  });

  test('a stretch before the rate begins goes by the growth that its ends imply', () => {
    const row = forecastRow('mordor-2026-training-datasets', { base_year: 2024 });
    const { points } = valueOf(pathOf(row, { rate: 'stated' }));
    expect(points.slice(0, 4).map(({ year, kind }) => `${year} ${kind}`)).toEqual([
      '2024 stated',
      '2025 interpolated',
      '2026 stated',
      '2027 grown',
    ]);
  });

  test('the article’s 31.8 % puts 2024 at 7.67 billion, back from the target', () => {
    // 10.11 / 1.318
    expect(amountIn('article-2023-china-base-data', 'stated', 2024)).toBeCloseTo(7.6707, 4);
    expect(kinds('article-2023-china-base-data', 'stated')).toEqual(['2024 grown', '2025 stated']);
  });

  test('growth starts from the amount of the year that the rate counts from', () => {
    // 4.89 x 1.284^4 = 4.89 x 2.718058
    expect(amountIn('grand-view-2024-base-collection-and-labelling', 'stated', 2029)).toBeCloseTo(
      13.2913,
      3,
    );
    expect(kinds('grand-view-2024-base-collection-and-labelling', 'stated').slice(0, 3)).toEqual([
      '2024 stated',
      '2025 stated',
      '2026 grown',
    ]);
  });

  test('a rate without an end value still gives a path', () => {
    // 80 x 1.2^4
    expect(amountIn('ndrc-2025-china-annotation-target', 'stated', 2027)).toBeCloseTo(165.888, 6);
  });

  test('a rate for no named years is not applied', () => {
    expect(kinds('second-talent-2025-annotation', 'stated')).toEqual(['2025 stated']);
  });
});

test('a point is verified when all that it rests on was seen', () => {
  const seen = (id: string, rate: 'stated' | 'implied') =>
    forecastPath(id, rate)
      .points.map(({ isVerified }) => Number(isVerified))
      .join('');
  // base_bn was not seen, the target was
  expect(seen('cognilytica-2020-third-party-labelling', 'implied')).toBe('000001');
  // only the rate was not seen: what is printed in 2019 and 2025 stands, what grows between does not
  const unseen = { unverified_fields: 'stated_growth_per_year' };
  const { points } = valueOf(
    pathOf(forecastRow('article-2023-china-annotation', unseen), { rate: 'stated' }),
  );
  expect(points.map(({ isVerified }) => Number(isVerified)).join('')).toBe('1000001');
  expect(seen('iresearch-2020-china-base-data', 'implied')).toBe('0000000');
});

test('a figure whose publisher, currency or place was not seen is not verified', () => {
  const { points } = forecastPath('mrfr-2025-base-annotation', 'implied');
  expect(points.map(({ isVerified }) => isVerified)).toEqual([false]);
  for (const unverified_fields of ['currency', 'geography', 'publisher']) {
    const row = forecastRow('iresearch-2024-china-base-data', { unverified_fields });
    const path = valueOf(pathOf(row, { rate: 'implied' }));
    expect(path.points.some(({ isVerified }) => isVerified)).toBe(false);
  }
});

test('an amount keeps what its source says of it, and what is worked out from it is bound by it', () => {
  const qualifiersOf = (id: string, rate: 'stated' | 'implied') =>
    forecastPath(id, rate).points.map(({ year, qualifier }) => `${year} ${qualifier}`);
  expect(qualifiersOf('cirn-2024-china-annotation-high', 'implied')).toEqual([
    '2023 exact',
    '2024 about',
    '2025 midpoint',
  ]);
  expect(qualifiersOf('article-2023-china-annotation', 'implied').slice(-2)).toEqual([
    '2024 over',
    '2025 over',
  ]);
  expect(qualifiersOf('article-2023-china-annotation', 'stated').slice(-2)).toEqual([
    '2024 exact',
    '2025 over',
  ]);
  // the blog prints a range for 2023 and "over 15" for 2025
  expect(qualifiersOf('blog-2026-china-annotation', 'implied')).toEqual([
    '2023 midpoint',
    '2024 about',
    '2025 over',
  ]);
});

test('only an amount that is printed as such is printed: not the middle of a range', () => {
  const printed = (id: string) =>
    forecastPath(id, 'implied')
      .points.filter(isPrinted)
      .map(({ year }) => year);
  expect(printed('cirn-2024-china-annotation-high')).toEqual([2023]);
  expect(printed('article-2023-china-annotation')).toEqual([2019, 2025]);
});

test('what lies on the way to an amount that was not seen is not verified either', () => {
  const row = forecastRow('iresearch-2024-china-base-data', { unverified_fields: 'target_bn' });
  const { points } = valueOf(pathOf(row, { rate: 'implied' }));
  expect(points.map(({ isVerified }) => isVerified)).toEqual([true, ...Array(5).fill(false)]);
});

test('a row without a path says why', () => {
  const reasonsOf = (changes: Partial<ForecastRow>, rate: 'stated' | 'implied' = 'implied') => {
    const result = pathOf(forecastRow('article-2023-china-annotation', changes), { rate });
    return result.ok ? [] : result.problems.map(({ where, reason }) => `${where} ${reason}`);
  };
  const rate = 'stated_growth_per_year';
  expect(reasonsOf({ base_bn: 0 })).toEqual(['base_bn not-positive']);
  expect(reasonsOf({ base_bn: -3 })).toEqual(['base_bn not-positive']);
  expect(reasonsOf({ base_bn: Infinity })).toEqual(['base_bn not-positive']);
  expect(reasonsOf({ target_year: undefined })).toEqual(['target_year no-year']);
  expect(reasonsOf({ target_year: 2025.5 })).toEqual(['target_year not-a-whole-year']);
  expect(reasonsOf({ target_year: 2019 })).toEqual(['base_bn two-amounts-in-one-year']);
  expect(reasonsOf({ base_bn: undefined, target_bn: undefined })).toEqual(['target_bn no-amount']);
  expect(reasonsOf({ [rate]: undefined }, 'stated')).toEqual([]);
  expect(reasonsOf({ [rate]: -1 }, 'stated')).toEqual([`${rate} rate-at-or-below-minus-1`]);
  expect(reasonsOf({ [rate]: undefined }, 'implied')).toEqual([]);
});

test('a path has every year between its first and its last, and meets what is printed', () => {
  const anyRow = fc.record({
    base_bn: fc.double({ min: 0.01, max: 100, noNaN: true }),
    base_year: fc.integer({ min: 2010, max: 2024 }),
    target_bn: fc.double({ min: 0.01, max: 100, noNaN: true }),
    target_year: fc.integer({ min: 2025, max: 2040 }),
    stated_growth_per_year: fc.double({ min: -0.9, max: 2, noNaN: true }),
    stated_from_year: fc.constantFrom(undefined, 2015, 2024),
    stated_to_year: fc.constantFrom(undefined, 2030),
  });
  fc.assert(
    fc.property(anyRow, fc.constantFrom('stated' as const, 'implied' as const), (changes, rate) => {
      const row = forecastRow('article-2023-china-annotation', changes);
      const { points } = valueOf(pathOf(row, { rate }));
      points.forEach(({ year }, place) => expect(year).toBe(row.base_year! + place));
      const amountOf = (asked: number) => points.find(({ year }) => year === asked)?.amount;
      expect(amountOf(changes.base_year)! / changes.base_bn / 1e9).toBeCloseTo(1, 9);
      expect(amountOf(changes.target_year)! / changes.target_bn / 1e9).toBeCloseTo(1, 9);
      const growth =
        rate === 'stated'
          ? 1 + changes.stated_growth_per_year
          : (changes.target_bn / changes.base_bn) **
            (1 / (changes.target_year - changes.base_year));
      points.slice(1).forEach(({ amount, kind }, place) => {
        if (kind !== 'stated') expect(amount / points[place]!.amount / growth).toBeCloseTo(1, 8);
      });
      const lastOfRate = changes.stated_to_year ?? changes.target_year;
      const end = rate === 'stated' ? Math.max(lastOfRate, changes.target_year) : undefined;
      expect(points.at(-1)?.year).toBe(end ?? changes.target_year);
    }),
  );
});

describe('on a basis', () => {
  test('each year goes by its own rate and keeps what it was', () => {
    const path = valueOf(
      pathToBasis(forecastPath('article-2023-china-annotation', 'implied'), usd, tables),
    );
    expect(path.points.map(({ conversion }) => conversion.rates[0]?.rateYear)).toEqual([
      2019, 2020, 2021, 2022, 2023, 2024, 2025,
    ]);
    expect(path.originalCurrency).toBe('CNY');
    expect(path.points[6]?.originalAmount).toBe(10e9);
    // 10 / 7.1875
    expect(billions(path.points[6]?.amount)).toBeCloseTo(1.391304, 6);
  });

  test('years to come stay behind when constant prices are asked for, each with its reason', () => {
    const path = forecastPath('iresearch-2024-china-base-data', 'implied');
    const real = valueOf(pathToBasis(path, { ...cny, priceYear: 2024 }, tables));
    expect(real.points.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026]);
    expect(real.problems).toEqual([
      { where: 'year', value: '2027', reason: 'no-price-index' },
      { where: 'year', value: '2028', reason: 'no-price-index' },
    ]);
  });

  test('a path of which no year can follow is refused, each reason once', () => {
    const path = forecastPath('iresearch-2024-china-base-data', 'implied');
    expect(pathToBasis({ ...path, priceYear: 2020 }, usd, tables)).toEqual({
      ok: false,
      problems: [{ where: 'priceYear', value: '2020', reason: 'not-nominal' }],
    });
  });
});

/** The rows of the table that no basis can take, and why. */
const withoutPath = {
  'gm-insights-2021-annotation-tools': 'no-amount',
  'linkewire-2025-annotation-tools': 'no-amount',
  'market-growth-reports-2025-annotation-tools': 'no-amount',
  'polaris-2026-collection-and-labelling': 'no-amount',
  'qbitai-2023-china-aigc-annotation': 'no-year',
  'research-and-markets-2026-training-datasets': 'no-amount',
};

test('every row of the table is on the basis or has its reason', () => {
  const refused = forecastRows.flatMap((row) => {
    const path = pathOf(row, { rate: 'implied' });
    if (!path.ok) return [[row.market_forecast_id, path.problems[0]?.reason]];
    const { points, problems } = valueOf(pathToBasis(path.value, usd, tables));
    expect(points).toHaveLength(path.value.points.length);
    expect(problems).toEqual([]);
    return [];
  });
  expect(Object.fromEntries(refused)).toEqual(withoutPath);
});

test('at the stated rate the same rows have a path, with every amount that they print', () => {
  for (const row of forecastRows) {
    const [stated, implied] = (['stated', 'implied'] as const).map((rate) => pathOf(row, { rate }));
    expect(stated!.ok, row.market_forecast_id).toBe(implied!.ok);
    if (!stated!.ok || !implied!.ok) continue;
    const printed = (path: ForecastPath) => path.points.filter(({ kind }) => kind === 'stated');
    expect(printed(stated!.value)).toEqual(printed(implied!.value));
    if (row.stated_growth_per_year === undefined)
      expect(stated!.value.points).toEqual(implied!.value.points);
  }
});

test('in constant prices every row is on the basis or names the years that are not', () => {
  for (const row of forecastRows) {
    const path = pathOf(row, { rate: 'implied' });
    if (!path.ok) continue;
    const late = path.value.points.filter(({ year }) => year > 2026).length;
    const real = pathToBasis(path.value, { ...cny, priceYear: 2024 }, tables);
    expect(real.ok, row.market_forecast_id).toBe(late < path.value.points.length);
    expect(real.ok ? real.value.problems : real.problems).toHaveLength(late);
  }
});
