import { cagr } from './cagr.ts';
import type { GrowthResult } from './growth-problem.ts';
import type { ValueRange } from './rounding-range.ts';

/** The yearly growth rates (shares) that two ranges of amounts allow: from the highest start to the lowest end, and the other way round. */
export function impliedRange(
  start: ValueRange,
  end: ValueRange,
  years: number,
): GrowthResult<ValueRange> {
  const low = cagr(start.high, end.low, years);
  if (!low.ok) return low;
  const high = cagr(start.low, end.high, years);
  return high.ok ? { ok: true, value: { low: low.value, high: high.value } } : high;
}
