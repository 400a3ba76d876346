import fc from 'fast-check';
import { expect, test } from 'vitest';
import { averageRanks, correlation, rankCorrelation } from '../../src/core/rank-correlation.ts';

test('equal values share the mean of their ranks, and so does what never happens', () => {
  expect([...averageRanks([20, 10, 30, 20])]).toEqual([2.5, 1, 4, 2.5]);
  expect([...averageRanks([Infinity, 2030, Infinity, 2029])]).toEqual([3.5, 2, 3.5, 1]);
  expect([...averageRanks([])]).toEqual([]);
});

test('ranks always add up to n (n + 1) / 2', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }), (column) => {
      const sum = averageRanks(column).reduce((total, rank) => total + rank, 0);
      expect(sum).toBeCloseTo((column.length * (column.length + 1)) / 2, 9);
    }),
  );
});

test('what rises with a column, however crookedly, correlates by 1, what falls by -1', () => {
  const column = [3, -1, 0.5, 8, 2];
  expect(rankCorrelation(column, column.map(Math.exp))).toBeCloseTo(1, 12);
  expect(
    rankCorrelation(
      column,
      column.map((value) => -(value ** 3)),
    ),
  ).toBeCloseTo(-1, 12);
});

test('ten pairs of the textbook give -29/165', () => {
  const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
  const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
  expect(rankCorrelation(iq, hours)).toBeCloseTo(-29 / 165, 12);
});

test('with ties it is the correlation of the mean ranks', () => {
  expect(rankCorrelation([1, 2, 2, 3], [1, 3, 2, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
});

test('correlation is that of Pearson', () => {
  expect(correlation([1, 2, 3, 4], [1, 3, 2, 5])).toBeCloseTo(5.5 / Math.sqrt(5 * 8.75), 12);
});

test('a column that never varies correlates with nothing', () => {
  expect(rankCorrelation([1, 2, 3], [7, 7, 7])).toBeUndefined();
  expect(rankCorrelation([1], [2])).toBeUndefined();
  expect(rankCorrelation([], [])).toBeUndefined();
});

test('columns of different length are refused', () => {
  expect(() => rankCorrelation([1, 2, 3], [1, 2])).toThrow('lengths differ: 3, 2');
});
