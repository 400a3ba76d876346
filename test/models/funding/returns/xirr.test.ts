import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toIsoDate } from '../../../../src/core/time.ts';
import type { CashFlow } from '../../../../src/models/funding/returns/cash-flow.ts';
import { moneyMultiple } from '../../../../src/models/funding/returns/money-multiple.ts';
import {
  rateBounds,
  xirr,
  type InternalRate,
  type SeveralRates,
} from '../../../../src/models/funding/returns/xirr.ts';

const msPerDay = 86_400_000;

/** Flows at days since 1 January 2020. */
const flowsAt = (...pairs: readonly (readonly [day: number, amount: number])[]): CashFlow[] =>
  pairs.map(([day, amount]) => ({
    on: toIsoDate(Date.UTC(2020, 0, 1) + day * msPerDay),
    amount,
  }));

function solved(flows: readonly CashFlow[]): InternalRate {
  const result = xirr(flows);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const rateOf = (flows: readonly CashFlow[]): number => solved(flows).ratePerYear;

function reasonsOf(flows: readonly CashFlow[]): readonly string[] {
  const result = xirr(flows);
  return result.ok
    ? []
    : result.problems.map(({ where, value, reason }) => `${where} ${value} ${reason}`);
}

function ratesOf(flows: readonly CashFlow[]): readonly number[] {
  const result = xirr(flows);
  if (result.ok) throw new Error(`one rate: ${result.value.ratePerYear}`);
  return (result.problems[0] as SeveralRates).ratesPerYear;
}

/** The documented example of XIRR in Excel. */
const excelExample: readonly CashFlow[] = [
  { on: '2008-01-01', amount: -10_000 },
  { on: '2008-03-01', amount: 2750 },
  { on: '2008-10-30', amount: 4250 },
  { on: '2009-02-15', amount: 3250 },
  { on: '2009-04-01', amount: 2750 },
];

test('the documented example of spreadsheets gives its documented rate', () => {
  const { ratePerYear, signChanges } = solved(excelExample);
  expect(signChanges).toBe(1);
  // Excel prints 0.373362535 (its own tolerance is 1e-8).
  expect(Math.abs(ratePerYear - 0.373_362_535)).toBeLessThan(5e-9);
});

test.each([
  ['ten percent in a year of 365 days', flowsAt([0, -100], [365, 110]), 0.1],
  [
    'a leap year is 366 days',
    [
      { on: '2024-01-01', amount: -100 },
      { on: '2025-01-01', amount: 110 },
    ],
    1.1 ** (365 / 366) - 1,
  ],
  ['nothing gained', flowsAt([0, -100], [400, 100]), 0],
  ['half lost in two years', flowsAt([0, -100], [730, 50]), Math.SQRT1_2 - 1],
  ['doubled in a month', flowsAt([0, -1], [30, 2]), 2 ** (365 / 30) - 1],
  ['a hundred years', flowsAt([0, -1], [36_500, 1000]), 1000 ** 0.01 - 1],
  ['a ten-thousandth left after a year', flowsAt([0, -10_000], [365, 1]), -0.9999],
  ['same-day flows are netted', flowsAt([0, -150], [0, 50], [365, 110]), 0.1],
  ['a loan, seen by the borrower', flowsAt([0, 100], [365, -110]), 0.1],
])('%s', (_, flows, rate) => {
  expect(rateOf(flows)).toBeCloseTo(rate, 10);
});

test('what comes back as it was paid in earns exactly 0, whatever the days between', () => {
  const days = fc.integer({ min: 1, max: 40_000 });
  fc.assert(
    fc.property(days, fc.double({ min: 0.01, max: 1e12, noNaN: true }), (day, amount) => {
      expect(rateOf(flowsAt([0, -amount], [day, amount]))).toBe(0);
    }),
  );
});

test('a rate has no more digits than it is solved to', () => {
  expect(rateOf(flowsAt([0, -1000], [1095, 1728]))).toBe(0.2);
  expect(rateOf(flowsAt([0, -10_000], [365, 1]))).toBe(-0.9999);
  expect(rateOf(flowsAt([0, -200_000], [365, 1]))).toBe(-0.999_995);
});

const day = fc.integer({ min: 1, max: 20_000 });
const knownRate = fc.oneof(
  fc.double({ min: -0.9, max: 0.9, noNaN: true }),
  fc.double({ min: 0.9, max: 20, noNaN: true }),
);
const later = fc.array(fc.tuple(day, fc.double({ min: 0.01, max: 1000, noNaN: true })), {
  minLength: 1,
  maxLength: 12,
});

/** Pays in on the first day what the later flows are worth at the rate. */
function flowsWorth(rate: number, flows: readonly (readonly [number, number])[]): CashFlow[] {
  const worth = flows.reduce((sum, [on, amount]) => sum + amount * (1 + rate) ** (-on / 365), 0);
  return flowsAt([0, -worth], ...flows);
}

const priced = fc
  .tuple(knownRate, later)
  .map(([rate, flows]) => ({ rate, flows: flowsWorth(rate, flows) }))
  .filter(({ flows }) =>
    flows.every(({ amount }) => Math.abs(amount) > 1e-9 && Math.abs(amount) < 1e12),
  );

test('flows priced at a known rate have that rate', () => {
  fc.assert(
    fc.property(priced, ({ rate, flows }) => {
      expect(Math.abs(rateOf(flows) - rate) / (1 + rate)).toBeLessThan(1e-9);
    }),
  );
});

test('scaling all amounts, shifting all dates and any order leave the rate alone', () => {
  const factor = fc.oneof(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), fc.constant(1e290));
  const changes = fc.tuple(factor, fc.integer({ min: -5000, max: 5000 }), fc.nat());
  fc.assert(
    fc.property(priced, changes, ({ rate, flows }, [by, days, turn]) => {
      const moved = flows.map(({ on, amount }) => ({
        on: toIsoDate(Date.parse(on) + days * msPerDay),
        amount: amount * by,
      }));
      const start = turn % moved.length;
      const turned = [...moved.slice(start), ...moved.slice(0, start)].toReversed();
      expect(Math.abs(rateOf(turned) - rateOf(flows)) / (1 + rate)).toBeLessThan(1e-9);
    }),
  );
});

test('turning every sign around leaves the rate alone', () => {
  fc.assert(
    fc.property(priced, ({ rate, flows }) => {
      const turned = flows.map(({ on, amount }) => ({ on, amount: -amount }));
      expect(Math.abs(rateOf(turned) - rate) / (1 + rate)).toBeLessThan(1e-9);
    }),
  );
});

/** Yearly flows whose present value is the product of `(1 - x / growth)` over the growths, `x` being a year's growth. */
function flowsWithGrowths(growths: readonly number[]): CashFlow[] {
  let terms: readonly number[] = [-1];
  for (const growth of growths)
    terms = [...terms, 0].map((term, place) => term - (terms[place - 1] ?? 0) * growth);
  return flowsAt(...terms.map((amount, year) => [year * 365, amount] as const));
}

test('several rates are all found, in ascending order', () => {
  expect(ratesOf(flowsAt([0, -1], [365, 2.3], [730, -1.32]))).toEqual([
    expect.closeTo(0.1, 10),
    expect.closeTo(0.2, 10),
  ]);
  const grid = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(grid, (tenths) => {
      const growths = tenths.map((tenth) => tenth / 10).toSorted((one, next) => one - next);
      const found = ratesOf(flowsWithGrowths(growths));
      expect(found).toHaveLength(growths.length);
      for (const [place, growth] of growths.entries())
        expect(Math.abs(found[place]! + 1 - growth)).toBeLessThan(1e-6);
    }),
  );
});

/** Present value at a rate, against the sum of the terms without their signs. */
function relativeValue(flows: readonly CashFlow[], rate: number): number {
  const start = Math.min(...flows.map(({ on }) => Date.parse(on)));
  const terms = flows.map(
    ({ on, amount }) => amount * (1 + rate) ** (-(Date.parse(on) - start) / msPerDay / 365),
  );
  const size = terms.reduce((sum, term) => sum + Math.abs(term), 0);
  return terms.reduce((sum, term) => sum + term, 0) / size;
}

test('every rate found is one, and a fine grid of rates sees no others', () => {
  const flow = fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: -50, max: 50 }));
  const mixed = fc.array(flow, { minLength: 2, maxLength: 10 }).map((pairs) => flowsAt(...pairs));
  const grid = Array.from({ length: 1000 }, (_, place) => Math.expm1(-6 + place * 0.012));
  fc.assert(
    fc.property(mixed, (flows) => {
      const result = xirr(flows);
      const rates = result.ok
        ? [result.value.ratePerYear]
        : ((result.problems[0] as SeveralRates).ratesPerYear ?? []);
      for (const rate of rates) expect(Math.abs(relativeValue(flows, rate))).toBeLessThan(1e-9);
      const unsolved = result.ok ? [] : result.problems.map(({ reason }) => reason);
      if (
        unsolved.some((reason) => !['several-rates', 'no-rate', 'out-of-bounds'].includes(reason))
      )
        return;
      const values = grid.map((rate) => relativeValue(flows, rate));
      const crossings = values.filter((value, place) => value * (values[place - 1] ?? 0) < 0);
      const between = rates.filter((rate) => rate > grid[0]! && rate < grid.at(-1)!);
      expect(between.length).toBeGreaterThanOrEqual(crossings.length);
    }),
    { numRuns: 200 },
  );
});

test('a rate at which the value only touches zero is one rate', () => {
  const { ratePerYear, signChanges } = solved(flowsAt([0, -1], [365, 2.2], [730, -1.21]));
  expect(signChanges).toBe(2);
  expect(ratePerYear).toBeCloseTo(0.1, 6);
});

test('a triple rate is one rate', () => {
  expect(rateOf(flowsWithGrowths([1.1, 1.1, 1.1]))).toBeCloseTo(0.1, 3);
});

test('each way of having no rate has its own reason', () => {
  expect(reasonsOf([])).toEqual(['flows  no-flows']);
  expect(reasonsOf(flowsAt([0, 100], [9, 5]))).toEqual(['flows  nothing-invested']);
  expect(reasonsOf(flowsAt([0, 0], [9, 0]))).toEqual(['flows  nothing-invested']);
  expect(reasonsOf(flowsAt([0, -100], [9, 0]))).toEqual(['flows  nothing-returned']);
  expect(reasonsOf(flowsAt([0, -100]))).toEqual(['flows  nothing-returned']);
  expect(reasonsOf(flowsAt([0, -100], [0, 110]))).toEqual(['flows  same-day']);
  expect(reasonsOf(flowsAt([0, -0.3], [0, 0.1], [0, 0.2], [9, -1], [9, 1]))).toEqual([
    'flows  all-cancel',
  ]);
  // 1 - 2x + 2x^2 has no real root.
  expect(reasonsOf(flowsAt([0, -1], [365, 2], [730, -2]))).toEqual(['flows  no-rate']);
  // 1.1^365 - 1 is about 1.3e15.
  expect(reasonsOf(flowsAt([0, -100], [1, 110]))).toEqual(['flows  out-of-bounds']);
  expect(rateBounds.high).toBe(1e9);
});

test('everything unreadable is told at once', () => {
  expect(
    reasonsOf([
      { on: '2023-02-30', amount: Number.NaN },
      { on: '2023-2-3', amount: 5 },
      { on: '', amount: Infinity },
    ]),
  ).toEqual([
    'on 2023-02-30 not-a-date',
    'amount NaN not-a-number',
    'on 2023-2-3 not-a-date',
    'on  not-a-date',
    'amount Infinity not-a-number',
  ]);
});

test('the multiple is money out over money in, by face amounts', () => {
  expect(moneyMultiple(excelExample)).toEqual({
    ok: true,
    value: { invested: 10_000, returned: 13_000, multiple: 1.3 },
  });
  expect(moneyMultiple(flowsAt([0, -5]))).toMatchObject({ value: { returned: 0, multiple: 0 } });
  expect(moneyMultiple(flowsAt([0, 5]))).toMatchObject({
    ok: false,
    problems: [{ reason: 'nothing-invested' }],
  });
});
