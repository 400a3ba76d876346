import type { Column } from './quantile.ts';

/** The rank of each value in its column, 1 for the least; equal values, Infinity among them, share the mean of their ranks. O(n log n). */
export function averageRanks(column: Column): Float64Array {
  const sorted = Float64Array.from(column).toSorted();
  const rankOf = new Map<number, number>();
  for (let first = 0; first < sorted.length;) {
    const value = sorted[first] as number;
    let next = first + 1;
    while (sorted[next] === value) next++;
    rankOf.set(value, (first + next + 1) / 2);
    first = next;
  }
  return Float64Array.from(column, (value) => rankOf.get(value) ?? NaN);
}

function mean(column: Column): number {
  let sum = 0;
  for (let i = 0; i < column.length; i++) sum += column[i] as number;
  return sum / column.length;
}

/** Pearson's correlation of two columns of finite numbers, -1 to 1; `undefined` where one of them never varies; throws when their lengths differ. O(n). */
export function correlation(a: Column, b: Column): number | undefined {
  if (a.length !== b.length) throw new RangeError(`lengths differ: ${a.length}, ${b.length}`);
  const [meanA, meanB] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const fromA = (a[i] as number) - meanA;
    const fromB = (b[i] as number) - meanB;
    ab += fromA * fromB;
    aa += fromA * fromA;
    bb += fromB * fromB;
  }
  if (aa === 0 || bb === 0) return undefined;
  return Math.min(Math.max(ab / Math.sqrt(aa * bb), -1), 1);
}

/** Spearman's rank correlation of two columns, ties at their mean rank: 1 where one rises with the other, however crookedly. O(n log n). */
export function rankCorrelation(a: Column, b: Column): number | undefined {
  return correlation(averageRanks(a), averageRanks(b));
}
