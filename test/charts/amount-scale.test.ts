import { describe, expect, test } from 'vitest';
import { fitAmounts, logTicks } from '../../src/charts/parts/amount-scale.ts';

const marks = [
  { low: 2e9, high: 3e9, rightRoom: 80 },
  { low: 5e9, high: 4e10, rightRoom: 60 },
];

describe.each(['log', 'linear'] as const)('the %s axis', (kind) => {
  const scale = fitAmounts(kind, marks, 500);
  test('goes from 0 at its left end to 1 at its right, without turning back', () => {
    expect(scale.toShare(scale.max)).toBeCloseTo(1, 9);
    if (kind === 'log') expect(scale.toShare(scale.min)).toBeCloseTo(0, 9);
    else expect(scale.toShare(0)).toBe(0);
    const shares = [2e9, 3e9, 5e9, 4e10].map(scale.toShare);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
  test('leaves every text its room behind its mark', () => {
    for (const { high, rightRoom } of marks)
      expect((1 - scale.toShare(high)) * 500).toBeGreaterThanOrEqual(rightRoom - 0.5);
  });
  test('is there without marks too', () => {
    const { min, max } = fitAmounts(kind, [], 500);
    expect(max).toBeGreaterThan(min);
  });
});

test('one amount has a power of ten around it on a logarithmic axis, and zero to its left on a linear one', () => {
  const one = [{ low: 5e9, high: 5e9, rightRoom: 10 }];
  const { min, max } = fitAmounts('log', one, 500);
  expect(max / min).toBeGreaterThanOrEqual(10 - 1e-9);
  expect(fitAmounts('linear', one, 500).min).toBe(0);
});

test.each([
  [9e8, 2.2e10, 8, [1e9, 2e9, 5e9, 1e10, 2e10]],
  [9e8, 2.2e10, 4, [1e9, 3e9, 1e10]],
  [9e8, 2.2e10, 2, [1e9, 1e10]],
  [1e9, 1e12, 3, [1e9, 1e10, 1e11, 1e12]],
])(
  'between %f and %f at most %i round amounts are labelled, or the powers of ten',
  (min, max, most, ticks) => {
    expect(logTicks(min, max, most)).toEqual(ticks);
  },
);
