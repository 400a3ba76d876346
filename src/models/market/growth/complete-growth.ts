import type { DatedAmount, GrowthRow, StatedGrowth } from './growth-row.ts';
import { findEnd, findStart } from './growth-span.ts';
import { grown } from './grown.ts';
import { amountRange } from './implied-growth.ts';
import { rateRange, type ValueRange } from './rounding-range.ts';

/** An endpoint that a source does not print, computed from the other one and the stated rate; in units of currency. */
export interface CompletedAmount {
  readonly term: 'start' | 'end';
  readonly year: number;
  readonly amount: number;
  /** What the rounding of the other endpoint and of the rate allows. */
  readonly range: ValueRange;
}

/** The amount reached from a printed one at a stated rate in another year, before or after. */
function reachedIn(
  year: number,
  from: DatedAmount,
  { rate, kind, percentDecimals, qualifier }: StatedGrowth,
): Omit<CompletedAmount, 'term'> | undefined {
  const years = year - from.year;
  if (years === 0 || (kind === 'one_year' && Math.abs(years) !== 1)) return undefined;
  const [printed, rates] = [amountRange(from), rateRange(rate, percentDecimals, qualifier)];
  if (!printed.ok) return undefined;
  const [slow, fast] = years > 0 ? [rates.low, rates.high] : [rates.high, rates.low];
  const amount = grown(from.amount, rate, years);
  const low = grown(printed.value.low, slow, years);
  const high = grown(printed.value.high, fast, years);
  if (!amount.ok || !low.ok || !high.ok) return undefined;
  return { year, amount: amount.value, range: { low: low.value, high: high.value } };
}

/** The one missing endpoint of a row that states a rate and the years it is for; `undefined` when both endpoints are there, or both missing, or the year is unknown. */
export function completeGrowth(row: GrowthRow): CompletedAmount | undefined {
  const { base, target, stated } = row;
  const [start, end] = [findStart(row), findEnd(row)];
  if (stated === undefined || start.ok === end.ok) return undefined;
  const year = start.ok ? (stated.toYear ?? target.year) : (stated.fromYear ?? base.year);
  const from = start.ok ? start.value.start : end.ok ? end.value : undefined;
  if (year === undefined || from === undefined) return undefined;
  const reached = reachedIn(year, from, stated);
  const term = year > from.year ? 'end' : 'start';
  return reached === undefined || (term === 'end') !== start.ok ? undefined : { term, ...reached };
}
