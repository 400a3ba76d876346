import type { Deflation, PriceIndexRow } from './figure.ts';

/** The index of a whole year; `undefined` where the table has none, years to come among them. */
export function priceIndex(
  rows: readonly PriceIndexRow[],
  year: number,
): PriceIndexRow | undefined {
  return rows.find((row) => row.year === year && row.index_1982_84 > 0);
}

/** What dollars of one year are multiplied with to be dollars of another. */
export function deflate(from: PriceIndexRow, to: PriceIndexRow): Deflation {
  return {
    deflator: 'us-cpi-u',
    factor: to.index_1982_84 / from.index_1982_84,
    monthsCovered: Math.min(from.months_covered, to.months_covered),
    isAssumed: from.isAssumed === true || to.isAssumed === true,
  };
}
