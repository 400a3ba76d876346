import type { LeftOutReason } from '../../models/market/basis/counted-figures.ts';
import type { ChartContext } from '../chart.ts';
import { leftOutMessages } from './figure-messages.ts';
import type { Market } from './select-market.ts';

/** Who published the row that another repeats; its id where it is not in view or names nobody. */
export function originalName(market: Pick<Market, 'paths'>, copyOf: string): string {
  const original = market.paths.find(({ path }) => path.forecastId === copyOf);
  return original?.row.publisher ?? copyOf;
}

/** Why a figure does not count, a sentence for each reason. */
export function writeReasons(
  reasons: readonly LeftOutReason[],
  { year, original }: { readonly year: number; readonly original: string | undefined },
  { t, format }: Pick<ChartContext, 't' | 'format'>,
): readonly string[] {
  const values = { year: format.year(year), original: original ?? 'none' };
  return reasons.map((reason) => t(leftOutMessages[reason], values));
}
