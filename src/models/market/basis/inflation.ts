import type { PriceIndexRow } from './figure.ts';

const monthsOfYear = 12;

function inOrder(prices: readonly PriceIndexRow[]): readonly PriceIndexRow[] {
  return prices
    .filter((row) => row.index_1982_84 > 0)
    .toSorted((one, next) => one.year - next.year);
}

/** The mean yearly change of consumer prices from the first to the last year of the table with all its months, a share; `undefined` without two such years. */
export function meanInflation(prices: readonly PriceIndexRow[]): number | undefined {
  const whole = inOrder(prices).filter((row) => row.months_covered === monthsOfYear);
  const [first, last] = [whole[0], whole.at(-1)];
  if (first === undefined || last === undefined || first.year === last.year) return undefined;
  return (last.index_1982_84 / first.index_1982_84) ** (1 / (last.year - first.year)) - 1;
}

/** The table of prices continued from its last year to another at an assumed inflation (share a year above -1); as it is where it reaches that far. */
export function withInflation(
  prices: readonly PriceIndexRow[],
  inflationPerYear: number,
  toYear: number,
): readonly PriceIndexRow[] {
  const last = inOrder(prices).at(-1);
  if (last === undefined || !(inflationPerYear > -1)) return prices;
  const years = Array.from({ length: Math.max(0, toYear - last.year) }, (_, step) => step + 1);
  const assumed = years.map((step) => ({
    year: last.year + step,
    index_1982_84: last.index_1982_84 * (1 + inflationPerYear) ** step,
    months_covered: monthsOfYear,
    isAssumed: true,
  }));
  return [...prices, ...assumed];
}
