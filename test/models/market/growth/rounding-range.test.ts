import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cagr } from '../../../../src/models/market/growth/cagr.ts';
import type { GrowthResult } from '../../../../src/models/market/growth/growth-problem.ts';
import { impliedRange } from '../../../../src/models/market/growth/implied-range.ts';
import {
  rateRange,
  roundingRange,
  significantDigitsOf,
  type ValueRange,
} from '../../../../src/models/market/growth/rounding-range.ts';

function valueOf<T>(result: GrowthResult<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function expectRange({ low, high }: ValueRange, expected: readonly [number, number]): void {
  expect(low).toBeCloseTo(expected[0], 9);
  expect(high).toBeCloseTo(expected[1], 9);
}

test.each([
  [3.09, 3, 'exact', 3.085, 3.095],
  [17.1, 3, 'exact', 17.05, 17.15],
  [1, 2, 'exact', 0.95, 1.05],
  [38, 2, 'exact', 37.5, 38.5],
  [0.132, 3, 'exact', 0.1315, 0.1325],
  [10, 1, 'over', 10, 20],
  [11.3, 3, 'over', 11.3, 11.4],
  [4, 1, 'almost', 3, 4],
  [80, 1, 'about', 70, 90],
  [7, 1, 'midpoint', 6, 8],
  [25, 1, 'midpoint', 15, 35],
  [1, 1, 'about', 0.5, 2],
] as const)('%s with %s digits, %s: %s to %s', (value, digits, qualifier, low, high) => {
  expectRange(valueOf(roundingRange(value, digits, qualifier)), [low, high]);
});

test('the range does not depend on the unit of the amount', () => {
  const { low, high } = valueOf(roundingRange(3.09e9, 3));
  expectRange({ low: low / 1e9, high: high / 1e9 }, [3.085, 3.095]);
});

test.each([
  ['amount', '0', 'not-above-zero', [0, 2]],
  ['amount', 'NaN', 'not-a-number', [Number.NaN, 2]],
  ['digits', '0', 'not-a-count', [5, 0]],
  ['digits', '1.5', 'not-a-count', [5, 1.5]],
] as const)('%s %s: %s', (where, value, reason, [amount, digits]) => {
  expect(roundingRange(amount, digits)).toEqual({
    ok: false,
    problems: [{ where, value, reason }],
  });
});

test('the digits of a number are those of its shortest form', () => {
  expect([3.09, 3.09e9, 10, 0.132, 117.5].map(significantDigitsOf)).toEqual([3, 3, 1, 3, 4]);
});

test('a rate is as wide as the percentage that is printed', () => {
  expectRange(rateRange(0.146), [0.1455, 0.1465]);
  expectRange(rateRange(0.2), [0.195, 0.205]);
  expectRange(rateRange(0.2, 1), [0.1995, 0.2005]);
  expectRange(rateRange(0.2594), [0.25935, 0.25945]);
  expectRange(rateRange(0.26, 0, 'over'), [0.26, 0.27]);
});

test('a rate with float noise is as wide as the rate without', () => {
  expectRange(rateRange(0.1 + 0.2), [0.295, 0.305]);
});

test('one-digit endpoints leave the implied rate wide open', () => {
  // (3.55 / 0.85)^(1/5) - 1 and (3.65 / 0.75)^(1/5) - 1
  const range = impliedRange({ low: 0.75, high: 0.85 }, { low: 3.55, high: 3.65 }, 5);
  const { low, high } = valueOf(range);
  expect(low).toBeCloseTo(0.33095, 5);
  expect(high).toBeCloseTo(0.37229, 5);
});

test('the implied range of endpoints in one year is refused', () => {
  const one = { low: 1, high: 2 };
  expect(impliedRange(one, one, 0)).toMatchObject({ problems: [{ reason: 'same-year' }] });
});

const trueAmount = fc.double({ min: 1e-3, max: 1e12, noNaN: true });
const digits = fc.integer({ min: 1, max: 6 });

test('the true amount is inside the range of its rounded figure', () => {
  fc.assert(
    fc.property(trueAmount, digits, (amount, digits) => {
      const printed = Number(amount.toPrecision(digits));
      const { low, high } = valueOf(roundingRange(printed, digits));
      const slack = amount * 1e-12;
      expect(low - slack <= amount && amount <= high + slack).toBe(true);
    }),
  );
});

test('the true growth is inside the implied range of the rounded figures', () => {
  const years = fc.integer({ min: 1, max: 20 });
  const count = digits;
  fc.assert(
    fc.property(trueAmount, trueAmount, count, count, years, (start, end, few, many, years) => {
      const [from, to] = [
        valueOf(roundingRange(Number(start.toPrecision(few)), few)),
        valueOf(roundingRange(Number(end.toPrecision(many)), many)),
      ];
      const { low, high } = valueOf(impliedRange(from, to, years));
      const rate = valueOf(cagr(start, end, years));
      const slack = (1 + rate) * 1e-11;
      expect(low - slack <= rate && rate <= high + slack).toBe(true);
    }),
  );
});
