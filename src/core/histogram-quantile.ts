import type { Column } from './quantile.ts';

/** Counts in bins of equal width over [low, high], one more below and one above; reused so that nothing is allocated. */
export interface Histogram {
  readonly counts: Uint32Array;
  /** How many values are counted. */
  total: number;
  low: number;
  high: number;
}

/** An empty histogram with a number of bins. */
export function makeHistogram(binCount: number): Histogram {
  return { counts: new Uint32Array(binCount + 2), total: 0, low: 0, high: 0 };
}

function setRange(histogram: Histogram, column: Column, length: number): void {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < length; i++) {
    const value = column[i] as number;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  histogram.low = low;
  histogram.high = high;
}

/**
 * Fills a histogram with the first `length` values of a column. The range is that of the first `rangeLength` values
 * (all of them by default); values outside it are counted below or above. O(n), no allocation.
 */
export function fillHistogram(
  histogram: Histogram,
  column: Column,
  length: number,
  rangeLength: number = length,
): void {
  setRange(histogram, column, Math.min(rangeLength, length));
  const { counts, low, high } = histogram;
  counts.fill(0);
  histogram.total = length;
  const above = counts.length - 1;
  const perUnit = high > low ? (above - 1) / (high - low) : 0;
  const offset = 1 - low * perUnit;
  for (let i = 0; i < length; i++) {
    let bin = ((column[i] as number) * perUnit + offset) | 0;
    if (bin < 0) bin = 0;
    else if (bin > above) bin = above;
    counts[bin] = (counts[bin] as number) + 1;
  }
}

/**
 * Writes the quantiles at ascending shares into `into` from `at` on, interpolated inside a bin. Where the exact
 * quantile lies in the range, ours lies within one bin width, (high - low) / bins, of the order statistics around it;
 * elsewhere it is the end of the range. O(bins).
 */
export function histogramQuantiles(
  { counts, total, low, high }: Histogram,
  shares: readonly number[],
  into: Float64Array,
  at = 0,
): void {
  const above = counts.length - 1;
  const width = (high - low) / (above - 1);
  let bin = 0;
  let below = 0;
  shares.forEach((share, place) => {
    const rank = share * (total - 1) + 0.5;
    while (bin < above && below + (counts[bin] as number) < rank) {
      below += counts[bin] as number;
      bin += 1;
    }
    const inside = (rank - below) / (counts[bin] as number);
    const value = low + width * (bin - 1 + Math.min(Math.max(inside, 0), 1));
    into[at + place] = Math.min(Math.max(value, low), high);
  });
}
