/** Any column of numbers that can be read by position. */
export type Column = Float32Array | Float64Array | readonly number[];

/**
 * The quantile of an ascending column, interpolated linearly between order statistics (Hyndman and Fan 1996,
 * type 7, as in numpy and R); `undefined` for an empty column. O(1).
 */
export function quantileSorted(sorted: Column, share: number): number | undefined {
  const place = Math.min(Math.max(share, 0), 1) * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return undefined;
  return below === above ? below : below + (above - below) * (place - Math.floor(place));
}

/** The exact quantiles of an unsorted column at several shares, by sorting a copy: O(n log n); empty for an empty column. */
export function quantiles(column: Column, shares: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(column).toSorted();
  return shares
    .map((share) => quantileSorted(sorted, share))
    .filter((value) => value !== undefined);
}
