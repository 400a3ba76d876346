import { fromIsoDate } from '../../../core/time.ts';
import type { CashFlow } from './cash-flow.ts';

const msPerYear = 365 * 86_400_000;

/** What flows are worth on the day of the first one at a rate a year (a share above -1), `sum of amount / (1 + rate)^(days / 365)`; in their currency, infinite where that is beyond all numbers, 0 for no flows. O(n). */
export function netPresentValue(flows: readonly CashFlow[], ratePerYear: number): number {
  const first = Math.min(...flows.map(({ on }) => fromIsoDate(on)));
  return flows.reduce((sum, { on, amount }) => {
    const years = (fromIsoDate(on) - first) / msPerYear;
    return sum + amount / (1 + ratePerYear) ** years;
  }, 0);
}
