import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointIn } from '../../../../src/models/market/basis/forecast-path.ts';
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
  test('the article’s 14.6 % takes 3.09 billion to 7.0 and not to 10', () => {
    // 3.09 x 1.146^6 = 3.09 x 2.265206
    expect(amountIn('article-2023-china-annotation', 'stated', 2025)).toBeCloseTo(6.9995, 3);
    expect(kinds('article-2023-china-annotation', 'stated').slice(0, 2)).toEqual([
      '2019 stated',
      '2020 grown',
    ]);
  });

  test('the article’s 31.8 % puts 2024 at 7.67 billion, back from the target', () => {
    // 10.11 / 1.318
    expect(amountIn('article-2023-china-base-data', 'stated', 2024)).toBeCloseTo(7.6707, 4);
    expect(kinds('article-2023-china-base-data', 'stated')).toEqual(['2024 grown', '2025 stated']);
  });

  test('growth starts from the amount of the year that the rate counts from', () => {
    // 4.89 x 1.284^5 = 4.89 x 3.489987
    expect(amountIn('grand-view-2024-base-collection-and-labelling', 'stated', 2030)).toBeCloseTo(
      17.066,
      2,
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
  // only the rate was not seen: the base in 2022 stands, what grows from it does not
  expect(seen('grand-view-2022-base-collection-and-labelling', 'stated')).toBe('100000000');
  expect(seen('iresearch-2020-china-base-data', 'implied')).toBe('0000000');
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
  expect(reasonsOf({ [rate]: undefined }, 'stated')).toEqual([`${rate} no-stated-rate`]);
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
      expect(billions(points[0]?.amount)).toBeCloseTo(changes.base_bn, 9);
      const steps = points.slice(1).map(({ amount }, place) => amount / points[place]!.amount);
      const growth =
        rate === 'stated'
          ? 1 + changes.stated_growth_per_year
          : (changes.target_bn / changes.base_bn) **
            (1 / (changes.target_year - changes.base_year));
      for (const step of steps) expect(step / growth).toBeCloseTo(1, 9);
      if (rate === 'implied') expect(points.at(-1)?.year).toBe(changes.target_year);
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

  test('a path of another geography is refused once, not year by year', () => {
    const path = forecastPath('iresearch-2024-china-base-data', 'implied');
    expect(pathToBasis(path, { ...usd, geography: 'world' }, tables)).toEqual({
      ok: false,
      problems: [{ where: 'geography', value: 'CN', reason: 'other-geography' }],
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

test('at the stated rate, exactly the rows without one or without an amount have no path', () => {
  for (const row of forecastRows) {
    const result = pathOf(row, { rate: 'stated' });
    const has =
      row.stated_growth_per_year !== undefined && !(row.market_forecast_id in withoutPath);
    expect(result.ok, row.market_forecast_id).toBe(has);
    if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
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
