import { groupBy } from '../../../core/group-by.ts';
import { fromIsoDate } from '../../../core/time.ts';
import type { CashFlow } from './cash-flow.ts';

/** The net flow of a day: years of 365 days since the first day, and an amount in units of the largest flow. */
export interface DatedTerm {
  readonly years: number;
  readonly amount: number;
}

const msPerYear = 365 * 86_400_000;
const roundoff = 1e-12;

function net(amounts: readonly number[]): number {
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const size = amounts.reduce((total, amount) => total + Math.abs(amount), 0);
  return Math.abs(sum) <= roundoff * size ? 0 : sum;
}

/** One term a day in order of time; days on which the flows cancel are left out. O(n log n). */
export function datedTerms(flows: readonly CashFlow[]): readonly DatedTerm[] {
  const first = flows.reduce((day, { on }) => Math.min(day, fromIsoDate(on)), Infinity);
  const unit = flows.reduce((size, { amount }) => Math.max(size, Math.abs(amount)), 0) || 1;
  return [...groupBy(flows, ({ on }) => fromIsoDate(on))]
    .map(([day, group]) => ({
      years: (day - first) / msPerYear,
      amount: net(group.map(({ amount }) => amount / unit)),
    }))
    .filter(({ amount }) => amount !== 0)
    .toSorted((one, next) => one.years - next.years);
}

/** How often the sign changes from one term to the next. */
export function signChanges(terms: readonly DatedTerm[]): number {
  return terms.filter(({ amount }, place) => amount * (terms[place - 1]?.amount ?? 0) < 0).length;
}
