import type { GrowthResult } from './growth-problem.ts';
import { yearsNeeded } from './years-needed.ts';

/** Years in which an amount doubles at a rate (share per year); never at a rate of zero or below. */
export function doublingYears(rate: number): GrowthResult<number> {
  return yearsNeeded(1, 2, rate);
}
