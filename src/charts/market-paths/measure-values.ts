import type { PathsView } from './series.ts';

/** An amount of a year, in units of the currency. */
interface YearAmount {
  readonly year: number;
  readonly amount: number;
}

/** The first of the years that most of some paths share; `undefined` without a path. */
export function sharedYear(paths: readonly (readonly YearAmount[])[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { year } of paths.flat()) counts.set(year, (counts.get(year) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const years = [...counts].flatMap(([year, count]) => (count === most ? [year] : []));
  return years.length === 0 ? undefined : Math.min(...years);
}

/** What a chart shows of the amount of a year: itself, 100 times its share of the amount of the index year, or its growth over the year before; `undefined` where the other amount is missing. */
export function measureValue(
  all: readonly YearAmount[],
  { year, amount }: YearAmount,
  measure: PathsView['measure'],
  indexYear: number | undefined,
): number | undefined {
  if (measure === 'amount') return amount;
  const isGrowth = measure === 'growth';
  const base = all.find((one) => one.year === (isGrowth ? year - 1 : indexYear))?.amount;
  if (base === undefined) return undefined;
  return isGrowth ? amount / base - 1 : (100 * amount) / base;
}
