import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fillHistogram,
  histogramQuantiles,
  makeHistogram,
} from '../../src/core/histogram-quantile.ts';
import { quantiles, quantileSorted } from '../../src/core/quantile.ts';

test('a quantile lies on the straight line between order statistics', () => {
  expect(quantiles([4, 1, 3, 2], [0, 0.25, 0.5, 1])).toEqual([1, 1.75, 2.5, 4]);
  expect(quantileSorted([7], 0.9)).toBe(7);
});

test('an empty column has no quantile', () => {
  expect(quantileSorted([], 0.5)).toBeUndefined();
  expect(quantiles([], [0.5])).toEqual([]);
});

const shares = [0.05, 0.25, 0.5, 0.9];

function binned(column: Float64Array, binCount: number): Float64Array {
  const histogram = makeHistogram(binCount);
  fillHistogram(histogram, column, column.length);
  const into = new Float64Array(shares.length);
  histogramQuantiles(histogram, shares, into);
  return into;
}

test('a quantile of a histogram lies within a bin of the order statistics around the exact one', () => {
  fc.assert(
    fc.property(
      fc.float64Array({ minLength: 1, maxLength: 300, noNaN: true, min: -1e6, max: 1e6 }),
      fc.integer({ min: 1, max: 64 }),
      (column, binCount) => {
        const sorted = column.toSorted();
        const width = ((sorted.at(-1) ?? 0) - (sorted[0] ?? 0)) / binCount;
        const slack = width * (1 + 1e-9) + 1e-9;
        binned(column, binCount).forEach((value, i) => {
          const place = (shares[i] ?? 0) * (column.length - 1);
          expect(value).toBeGreaterThanOrEqual((sorted[Math.floor(place)] ?? 0) - slack);
          expect(value).toBeLessThanOrEqual((sorted[Math.ceil(place)] ?? 0) + slack);
        });
      },
    ),
  );
});

test('with 1024 bins the quantiles of a smooth column are off by less than a tenth of a bin', () => {
  const column = Float64Array.from({ length: 20_000 }, (_, i) => Math.log((i + 0.5) / 20_000));
  const width = (Math.log(19_999.5) - Math.log(0.5)) / 1024;
  const exact = quantiles(column, shares);
  binned(column, 1024).forEach((value, i) => {
    expect(Math.abs(value - (exact[i] ?? 0))).toBeLessThan(0.1 * width);
  });
});

test('a column of one value has that value at every share', () => {
  expect([...binned(new Float64Array(5).fill(3), 16)]).toEqual([3, 3, 3, 3]);
});
