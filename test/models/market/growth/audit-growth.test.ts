import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  auditGrowth,
  type CheckedGrowth,
  type UncheckedGrowth,
} from '../../../../src/models/market/growth/audit-growth.ts';
import {
  growthRowOf,
  type GrowthRow,
  type StatedGrowth,
} from '../../../../src/models/market/growth/growth-row.ts';
import { gapLimits, growthVerdict } from '../../../../src/models/market/growth/growth-verdict.ts';
import { forecastRow, forecastRows } from '../market-tables.ts';

function checked(row: GrowthRow): CheckedGrowth {
  const audit = auditGrowth(row);
  if (audit.verdict === 'not-checkable') throw new Error(JSON.stringify(audit.problems));
  return audit;
}

function unchecked(row: GrowthRow): UncheckedGrowth {
  const audit = auditGrowth(row);
  if (audit.verdict !== 'not-checkable') throw new Error(audit.verdict);
  return audit;
}

function reasonsOf(row: GrowthRow): readonly string[] {
  return unchecked(row).problems.map(({ where, reason }) => `${where} ${reason}`);
}

/**
 * By hand: implied rate, the range by rounding of the endpoints, all in percent; `years` of compounding.
 * The verdict follows: within half a unit of the stated percentage, within the range, else by the gap (1 and 5 points).
 */
test.each([
  // (10 / 3.09)^(1/6); over 100 億, two digits: 10 to 11, (11 / 3.085)^(1/6) = 23.601; 3.085 to 3.095. Stated 14.6.
  ['article-2023-china-annotation', 6, 21.621, [21.588, 23.601], -7.021, 'gross'],
  // (10.11 / 3.09)^(1/6) rounds to the stated 21.8.
  ['iresearch-2020-china-base-data', 6, 21.842, [21.8, 21.885], -0.042, 'agrees'],
  // (17.0 / 4.5)^(1/5) = 30.451 does not round to 30.4, but 4.5 may be 4.45 to 4.55.
  ['iresearch-2024-china-base-data', 5, 30.451, [30.086, 30.82], -0.051, 'rounding-explains'],
  // Dated 2023 to 2030, compounded from the base of 2022: (17.1 / 2.22)^(1/8). Stated 28.9.
  ['grand-view-2022-base-collection-and-labelling', 8, 29.072, [28.988, 29.155], -0.172, 'small'],
  // Dated 2025 to 2030, from the estimate of 2025: (17.1 / 4.89)^(1/5). Stated 28.4.
  [
    'grand-view-2024-base-collection-and-labelling',
    5,
    28.451,
    [28.35, 28.552],
    -0.051,
    'rounding-explains',
  ],
  // The endpoints of Grand View beside 25.1.
  ['wifitalents-2024-collection-and-labelling', 8, 29.072, [28.988, 29.155], -3.972, 'material'],
  // (38.0 / 5.4)^(1/8), stated 26.8.
  ['stratistics-2026-annotation-services', 8, 27.621, [27.454, 27.791], -0.821, 'small'],
  // 0.8 has one digit: 0.75 to 0.85 allows 33.1 to 37.2; stated 33.2.
  [
    'marketsandmarkets-2022-annotation-and-labelling',
    5,
    35.096,
    [33.095, 37.229],
    -1.896,
    'rounding-explains',
  ],
  // From the estimate of 2026: (49.82 / 11.91)^(1/5). From the base of 2025 it would be 33.65.
  ['mordor-2026-training-datasets', 5, 33.137, [33.123, 33.151], 0.003, 'agrees'],
  [
    'fortune-business-insights-2025-training-datasets',
    9,
    23.027,
    [23.006, 23.049],
    -0.127,
    'small',
  ],
  ['dataintelo-2026-labelling-services', 8, 18.921, [18.808, 19.034], -0.421, 'small'],
  // (7.5 / 3.2)^(1/7), stated 19.4.
  ['zipdo-2024-labelling-to-2030', 7, 12.939, [12.582, 13.301], 6.461, 'gross'],
  ['zipdo-2024-labelling-to-2028', 4, 20.141, [19.527, 20.762], -0.741, 'small'],
  // Stated as a whole percentage: 23.813 rounds to 24.
  ['factmr-2022-labelling-services', 10, 23.813, [23.735, 23.892], 0.187, 'agrees'],
] as const)('%s', (id, years, implied, [low, high], gap, verdict) => {
  const audit = checked(growthRowOf(forecastRow(id)));
  expect(audit.verdict).toBe(verdict);
  expect(audit.years).toBe(years);
  expect(audit.implied * 100).toBeCloseTo(implied, 3);
  expect(audit.impliedRange.low * 100).toBeCloseTo(low, 3);
  expect(audit.impliedRange.high * 100).toBeCloseTo(high, 3);
  expect(audit.gap * 100).toBeCloseTo(gap, 3);
});

test('the worked example: 14.6 % reaches 7.0 bn, needs 8.6 years, and no other reading explains it', () => {
  const audit = checked(growthRowOf(forecastRow('article-2023-china-annotation')));
  expect((audit.endAtStated ?? 0) / 1e9).toBeCloseTo(7.0, 2);
  expect(audit.yearsAtStated).toBeCloseTo(8.62, 2);
  expect(audit.explainedBy).toBeUndefined();
});

test('a rate whose base is not printed gives the base: 10.11 bn after 31.8 % was 7.67 bn', () => {
  const audit = unchecked(growthRowOf(forecastRow('article-2023-china-base-data')));
  expect(audit.problems).toEqual([{ where: 'base', value: '2024', reason: 'missing-base' }]);
  expect(audit.completed).toMatchObject({ term: 'start', year: 2024 });
  // 10.105 / 1.3185, 10.11 / 1.318, 10.115 / 1.3175
  expect((audit.completed?.range.low ?? 0) / 1e9).toBeCloseTo(7.664, 3);
  expect((audit.completed?.amount ?? 0) / 1e9).toBeCloseTo(7.671, 3);
  expect((audit.completed?.range.high ?? 0) / 1e9).toBeCloseTo(7.677, 3);
});

test('a rate whose target is not printed gives the target', () => {
  const audit = unchecked(growthRowOf(forecastRow('ndrc-2025-china-annotation-target')));
  expect(audit.problems).toEqual([{ where: 'target', value: '2027', reason: 'missing-target' }]);
  // 80 * 1.2^4; about 800 億 is 79 to 81, 20 % is 19.5 to 20.5.
  expect(audit.completed).toMatchObject({ term: 'end', year: 2027 });
  expect((audit.completed?.amount ?? 0) / 1e9).toBeCloseTo(165.888, 3);
  expect((audit.completed?.range.low ?? 0) / 1e9).toBeCloseTo(79 * 1.195 ** 4, 3);
  expect((audit.completed?.range.high ?? 0) / 1e9).toBeCloseTo(81 * 1.205 ** 4, 3);
});

test.each([
  ['idc-2026-china-base-data', ['rate no-stated-rate']],
  ['unsourced-2026-china-annotation', ['rate no-stated-rate', 'years same-year']],
  ['mrfr-2025-base-annotation', ['base missing-base']],
  ['second-talent-2025-annotation', ['target missing-target']],
  ['polaris-2026-collection-and-labelling', ['base missing-base', 'target missing-target']],
  ['articsledge-2025-rlhf', ['rate no-stated-rate', 'base missing-base']],
] as const)('%s cannot be checked', (id, reasons) => {
  expect(reasonsOf(growthRowOf(forecastRow(id)))).toEqual(reasons);
});

test('a row without a stated rate still shows what its endpoints imply', () => {
  // 7.834 / 6.262
  const audit = unchecked(growthRowOf(forecastRow('idc-2026-china-base-data')));
  expect(audit.endpoints?.implied).toBeCloseTo(0.251, 3);
});

test('every row that prints a rate, a base and a target is checked, every other has a reason', () => {
  const isComplete = (id: string): boolean => {
    const { base_bn, target_bn, stated_growth_per_year } = forecastRow(id);
    return [base_bn, target_bn, stated_growth_per_year].every((cell) => cell !== undefined);
  };
  const ids = forecastRows.map(({ market_forecast_id }) => market_forecast_id);
  const audits = new Map(ids.map((id) => [id, auditGrowth(growthRowOf(forecastRow(id)))]));
  const checkedIds = ids.filter((id) => audits.get(id)?.verdict !== 'not-checkable');
  expect(checkedIds.length).toBeGreaterThan(0);
  expect(checkedIds).toEqual(ids.filter(isComplete));
  audits.forEach((audit) => {
    if (audit.verdict === 'not-checkable') expect(audit.problems).not.toEqual([]);
    else expect(Number.isFinite(audit.gap)).toBe(true);
  });
});

const stated: StatedGrowth = { rate: 0.1, kind: 'cagr' };
const tenPercentRow: GrowthRow = {
  base: { year: 2020, amount: 1000, significantDigits: 4 },
  estimate: {},
  target: { year: 2022, amount: 1210, significantDigits: 4 },
  stated,
};

test.each([
  ['no years', {}, 'endpoints'],
  ['its own years', { fromYear: 2020, toYear: 2022 }, 'as-stated'],
  ['a forecast period from the year after the base', { fromYear: 2021 }, 'forecast-period'],
])('a rate with %s is checked between base and target', (_, years, match) => {
  const audit = checked({ ...tenPercentRow, stated: { ...stated, ...years } });
  expect(audit).toMatchObject({ match, years: 2, verdict: 'agrees', explainedBy: undefined });
});

test.each([
  ['from a year that is not printed', { fromYear: 2023 }, ['base other-years']],
  ['to a year that is not printed', { toYear: 2030 }, ['target other-years']],
  ['for a single year of two', { kind: 'one_year' }, ['rate one-year-rate']],
  ['of -100 %', { rate: -1 }, ['rate all-lost']],
  ['that is no number', { rate: Number.NaN }, ['rate not-a-number']],
] as const)('a rate %s is not checked', (_, changes, reasons) => {
  expect(reasonsOf({ ...tenPercentRow, stated: { ...stated, ...changes } })).toEqual(reasons);
});

test.each([
  ['a base of zero', { base: { year: 2020, amount: 0 } }, ['start not-above-zero']],
  ['a negative target', { target: { year: 2022, amount: -5 } }, ['end not-above-zero']],
  ['a base without its year', { base: { amount: 5 } }, ['base undated-base']],
  ['a target without its year', { target: { amount: 5 } }, ['target undated-target']],
  ['a target before the base', { target: { year: 2019, amount: 5 } }, ['years years-below-zero']],
])('%s is a reason, not a number', (_, changes, reasons) => {
  expect(reasonsOf({ ...tenPercentRow, ...changes })).toEqual(reasons);
});

test('a rate of unknown kind is read as compound', () => {
  const audit = checked({ ...tenPercentRow, stated: { ...stated, kind: 'unknown' } });
  expect(audit.verdict).toBe('agrees');
});

test('the rate of a single year is checked between amounts one year apart', () => {
  const estimate = { year: 2021, amount: 1300, significantDigits: 4 };
  const oneYear = { rate: 0.3, kind: 'one_year', fromYear: 2020, toYear: 2021 } as const;
  const audit = checked({ ...tenPercentRow, estimate, stated: oneYear });
  expect(audit).toMatchObject({ years: 1, verdict: 'agrees' });
});

const withEstimate: GrowthRow = {
  base: { year: 2020, amount: 1000, significantDigits: 4 },
  estimate: { year: 2021, amount: 1500, significantDigits: 4 },
  target: { year: 2025, amount: 3000, significantDigits: 4 },
  stated: undefined,
};

/** Of 1000, 1500 and 3000 in 2020, 2021 and 2025: 24.6 % from the base, 18.9 % from the estimate, 50 % between them; over 4 and 6 years 31.6 and 20.1 %. */
test.each([
  ['from-estimate', 0.189, {}],
  ['from-base', 0.246, { fromYear: 2021 }],
  ['base-to-estimate', 0.5, {}],
  ['one-year-fewer', 0.316, {}],
  ['one-year-more', 0.201, {}],
] as const)('%s explains a rate of %s', (reading, rate, years) => {
  const audit = checked({ ...withEstimate, stated: { rate, kind: 'cagr', ...years } });
  expect(audit.explainedBy?.reading).toBe(reading);
  expect(audit.explainedBy?.implied).toBeCloseTo(rate, 3);
});

test('the printed decimals of a rate decide: 12.8 % is 13 %, and it is not 13.0 %', () => {
  const row = { ...tenPercentRow, target: { year: 2022, amount: 1272, significantDigits: 4 } };
  const audit = (percentDecimals?: number) =>
    checked({ ...row, stated: { rate: 0.13, kind: 'cagr', percentDecimals } }).verdict;
  expect(audit(0)).toBe('agrees');
  expect(audit(1)).toBe('small');
});

test('a gap at a limit has the graver verdict', () => {
  const point = (rate: number) => ({ low: rate, high: rate });
  const verdictAt = (gap: number) =>
    growthVerdict({
      stated: 0.2 + gap,
      statedRange: point(0.2 + gap),
      implied: 0.2,
      impliedRange: point(0.2),
    });
  expect(verdictAt(gapLimits.material - 1e-6)).toBe('small');
  expect(verdictAt(gapLimits.material)).toBe('material');
  expect(verdictAt(-gapLimits.gross + 1e-6)).toBe('material');
  expect(verdictAt(-gapLimits.gross)).toBe('gross');
});

test('figures printed from a true growth are never worse than explained by rounding', () => {
  const start = fc.double({ min: 1e6, max: 1e12, noNaN: true });
  const rate = fc.double({ min: -0.5, max: 2, noNaN: true });
  const digits = fc.integer({ min: 1, max: 5 });
  const years = fc.integer({ min: 1, max: 15 });
  fc.assert(
    fc.property(start, rate, digits, digits, years, (start, rate, few, many, years) => {
      const end = start * (1 + rate) ** years;
      const audit = checked({
        base: { year: 2020, amount: Number(start.toPrecision(few)), significantDigits: few },
        estimate: {},
        target: {
          year: 2020 + years,
          amount: Number(end.toPrecision(many)),
          significantDigits: many,
        },
        stated: { rate: Number(rate.toFixed(3)), kind: 'cagr', percentDecimals: 1 },
      });
      expect(['agrees', 'rounding-explains']).toContain(audit.verdict);
    }),
    { numRuns: 500 },
  );
});
