import type { PriceIndexRow } from './figure.ts';

const monthsOfYear = 12;
/** A mean of this many months stands for its year: the month that is missing moves it by about a twelfth of half a year's inflation. */
const fewestMonths = 11;

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

/** The last year of the table whose mean covers 11 months or more; `undefined` without one. */
export function lastFullYear(prices: readonly PriceIndexRow[]): PriceIndexRow | undefined {
  return inOrder(prices).findLast((row) => row.months_covered >= fewestMonths);
}

/**
 * The table of prices continued to a year at an assumed inflation (share a year above -1) from its last full year on
 * (`lastFullYear`): the mean of a few months of a year is not the mean of that year, so what follows is assumed as well.
 * As it is without a full year.
 */
export function withInflation(
  prices: readonly PriceIndexRow[],
  inflationPerYear: number,
  toYear: number,
): readonly PriceIndexRow[] {
  const last = lastFullYear(prices);
  if (last === undefined || !(inflationPerYear > -1)) return prices;
  const years = Array.from({ length: Math.max(0, toYear - last.year) }, (_, step) => step + 1);
  const assumed = years.map((step) => ({
    year: last.year + step,
    index_1982_84: last.index_1982_84 * (1 + inflationPerYear) ** step,
    months_covered: monthsOfYear,
    isAssumed: true,
  }));
  return [...prices.filter(({ year }) => year <= last.year), ...assumed];
}
