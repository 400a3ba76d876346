import { cagr } from './cagr.ts';
import type { GrowthResult } from './growth-problem.ts';
import type { DatedAmount } from './growth-row.ts';
import { impliedRange } from './implied-range.ts';
import { roundingRange, significantDigitsOf, type ValueRange } from './rounding-range.ts';

/** The yearly growth between two printed amounts, and the range that their rounding allows (shares per year). */
export interface ImpliedGrowth {
  readonly years: number;
  readonly implied: number;
  readonly impliedRange: ValueRange;
}

/** The true amounts that a dated amount allows. */
export function amountRange(printed: DatedAmount): GrowthResult<ValueRange> {
  const { amount, significantDigits = significantDigitsOf(amount), qualifier } = printed;
  return roundingRange(amount, significantDigits, qualifier);
}

/** What two printed amounts imply over their own span of years, or over another. */
export function impliedGrowth(
  start: DatedAmount,
  end: DatedAmount,
  years: number = end.year - start.year,
): GrowthResult<ImpliedGrowth> {
  const implied = cagr(start.amount, end.amount, years);
  if (!implied.ok) return implied;
  const [low, high] = [amountRange(start), amountRange(end)];
  if (!low.ok) return low;
  if (!high.ok) return high;
  const range = impliedRange(low.value, high.value, years);
  if (!range.ok) return range;
  return { ok: true, value: { years, implied: implied.value, impliedRange: range.value } };
}
