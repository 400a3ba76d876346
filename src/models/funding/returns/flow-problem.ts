import type { Problem } from '../../../core/problem.ts';
import { fromIsoDate, toIsoDate } from '../../../core/time.ts';
import type { CashFlow } from './cash-flow.ts';

/** Why cash flows have no return: `where` is `on`, `amount` or `flows`, `value` what was found there. */
export interface FlowProblem extends Problem {
  readonly reason:
    | 'no-flows'
    | 'not-a-date'
    | 'not-a-number'
    /** All of them fall on one day, so no time passes. */
    | 'same-day'
    /** The flows of every day cancel, so any rate fits. */
    | 'all-cancel'
    | 'nothing-invested'
    | 'nothing-returned'
    /** The signs change more than once and no rate in `rateBounds` fits. */
    | 'no-rate'
    /** The one rate that fits lies outside `rateBounds`. */
    | 'out-of-bounds';
}

/** One problem of all the flows together. */
export function refuseFlows(
  reason: FlowProblem['reason'],
  value: string | number = '',
): { readonly ok: false; readonly problems: readonly FlowProblem[] } {
  return { ok: false, problems: [{ where: 'flows', value: String(value), reason }] };
}

function isDate(on: string): boolean {
  const time = fromIsoDate(on);
  return Number.isFinite(time) && toIsoDate(time) === on;
}

function problemsOf({ on, amount }: CashFlow): readonly FlowProblem[] {
  const problems: FlowProblem[] = [];
  if (!isDate(on)) problems.push({ where: 'on', value: on, reason: 'not-a-date' });
  if (!Number.isFinite(amount))
    problems.push({ where: 'amount', value: String(amount), reason: 'not-a-number' });
  return problems;
}

/** What keeps flows from being read at all: none, a date that is no day of the calendar, an amount that is no number. */
export function flowProblems(flows: readonly CashFlow[]): readonly FlowProblem[] {
  if (flows.length === 0) return refuseFlows('no-flows').problems;
  return flows.flatMap(problemsOf);
}
