import { expect, test } from 'vitest';
import { makeSfc32 } from '../../src/core/sfc32.ts';
import { scrambledSobolColumn, sobolColumn, sobolDimensionCount } from '../../src/core/sobol.ts';

/** Points of scipy 1.17 (`scipy.stats.qmc.Sobol(37, scramble=False)`) in the dimensions below. */
const dimensions = [0, 1, 2, 9, 19, 36];
const reference = [
  [1, [0.5, 0.5, 0.5, 0.5, 0.5, 0.5]],
  [2, [0.75, 0.25, 0.25, 0.75, 0.25, 0.25]],
  [5, [0.875, 0.875, 0.125, 0.125, 0.625, 0.125]],
  [100, [0.4140625, 0.2578125, 0.7734375, 0.6953125, 0.3359375, 0.9765625]],
  [777, [0.6923828125, 0.9365234375, 0.1630859375, 0.3232421875, 0.7529296875, 0.4619140625]],
  [
    2047,
    [0.00048828125, 0.62744140625, 0.93115234375, 0.44580078125, 0.03662109375, 0.15771484375],
  ],
] as const;

const all = Array.from({ length: sobolDimensionCount }, (_, dimension) => dimension);

test('the plain points are those of Joe and Kuo', () => {
  const columns = dimensions.map((dimension) => sobolColumn(dimension, 2048));
  for (const [index, point] of reference) {
    expect(columns.map((column) => column[index])).toEqual(point);
  }
});

function cellCounts(column: Float64Array, cells: number): readonly number[] {
  const counts = Array.from({ length: cells }, () => 0);
  for (const value of column) counts[Math.floor(value * cells)]! += 1;
  return counts;
}

test('in each dimension every prefix of 2^k scrambled points has one point in each of 2^k cells', () => {
  for (const dimension of all) {
    const column = scrambledSobolColumn(dimension, 4096, 7);
    for (const size of [64, 1024, 4096]) {
      expect(new Set(cellCounts(column.subarray(0, size), size))).toEqual(new Set([1]));
    }
  }
});

test('the first two scrambled dimensions are a net: each of 32 x 32 squares holds one of 1024 points', () => {
  const x = scrambledSobolColumn(0, 1024, 3);
  const y = scrambledSobolColumn(1, 1024, 3);
  const cells = new Set(
    [...x].map((value, i) => Math.floor(value * 32) * 32 + Math.floor(y[i]! * 32)),
  );
  expect(cells.size).toBe(1024);
});

/** Warnock's formula for the squared L2 star discrepancy in two dimensions. */
function discrepancy(x: Float64Array, y: Float64Array): number {
  const n = x.length;
  let pairs = 0;
  let singles = 0;
  for (let i = 0; i < n; i++) {
    singles += (1 - x[i]! ** 2) * (1 - y[i]! ** 2);
    for (let j = 0; j < n; j++)
      pairs += (1 - Math.max(x[i]!, x[j]!)) * (1 - Math.max(y[i]!, y[j]!));
  }
  return Math.sqrt(1 / 9 - singles / (2 * n) + pairs / n ** 2);
}

test('scrambled pairs of neighbouring dimensions are spread at least three times as evenly as plain chance', () => {
  const n = 512;
  const next = makeSfc32(1);
  const chance = [1, 2, 3, 4, 5].map(() =>
    discrepancy(new Float64Array(n).map(next), new Float64Array(n).map(next)),
  );
  const plain = chance.reduce((sum, value) => sum + value, 0) / chance.length;
  const pairs = all
    .slice(1)
    .map((dimension) =>
      discrepancy(
        scrambledSobolColumn(dimension - 1, n, 11),
        scrambledSobolColumn(dimension, n, 11),
      ),
    );
  const mean = pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
  expect(mean).toBeLessThan(plain / 3);
});

test('a shorter column is the beginning of a longer one; another seed is another column', () => {
  const long = scrambledSobolColumn(5, 2000, 1);
  expect(scrambledSobolColumn(5, 500, 1)).toEqual(long.slice(0, 500));
  expect(scrambledSobolColumn(5, 2000, 2)).not.toEqual(long);
});

test('no scrambled point is 0 or 1', () => {
  for (const dimension of all) {
    const column = scrambledSobolColumn(dimension, 4096, 5);
    expect(column.every((value) => value > 0 && value < 1)).toBe(true);
  }
});

test('a dimension that there is not is refused', () => {
  expect(() => sobolColumn(37, 1)).toThrow('no such dimension: 37');
  expect(() => sobolColumn(1.5, 1)).toThrow('no such dimension: 1.5');
});

test('plain chance is the same for the same seed, and even to the tolerance of its sample', () => {
  const next = makeSfc32(42);
  const again = makeSfc32(42);
  const n = 100_000;
  const column = new Float64Array(n).map(next);
  expect(new Float64Array(n).map(again)).toEqual(column);
  expect(new Float64Array(n).map(makeSfc32(43))).not.toEqual(column);
  const mean = column.reduce((sum, value) => sum + value, 0) / n;
  expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / n));
  for (const count of cellCounts(column, 20)) {
    expect(Math.abs(count - n / 20)).toBeLessThan(4.5 * Math.sqrt(n / 20));
  }
});
