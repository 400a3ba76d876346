import type { ExchangeRateRow, UsedRate } from './figure.ts';

/**
 * Units of a currency per US dollar in a whole year; after the last year of the table its last rate holds; `undefined` for
 * an unknown currency, for years before the table and for gaps in it. O(rows).
 */
export function exchangeRate(
  rows: readonly ExchangeRateRow[],
  currency: string,
  year: number,
): UsedRate | undefined {
  const known = rows.filter((row) => row.currency === currency && row.units_per_usd > 0);
  const lastYear = Math.max(...known.map((row) => row.year));
  const rateYear = Math.min(year, lastYear);
  const row = known.find((one) => one.year === rateYear);
  if (row === undefined) return undefined;
  return {
    currency,
    unitsPerUsd: row.units_per_usd,
    year,
    rateYear,
    isCarriedForward: rateYear < year,
    monthsCovered: row.months_covered,
  };
}
