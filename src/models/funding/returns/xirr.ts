/**
 * Internal rate of return of dated cash flows: the rate at which `sum of amount / (1 + rate)^(days / 365)` is zero, the
 * convention of XIRR in spreadsheets (actual days over 365). Solved in the log of `1 + rate`.
 * Limits: flows that change sign more than once can have several rates, none of which means a return; all are handed back.
 */
import type { Result } from '../../../core/result.ts';
import { allRoots } from './all-roots.ts';
import type { CashFlow } from './cash-flow.ts';
import { datedTerms, signChanges, type DatedTerm } from './dated-terms.ts';
import { flowProblems, refuseFlows, type FlowProblem } from './flow-problem.ts';

/** Between which rates a year a solution is looked for: all but a millionth lost, and a billion times the money. */
export const rateBounds = { low: -0.999_999, high: 1e9 } as const;

/** The rate a year that flows earn. */
export interface InternalRate {
  /** A share above -1: 0.1 is 10 % a year; to twelve decimals, more near -1. */
  readonly ratePerYear: number;
  /** More than one: the only rate found within `rateBounds`, where several could have been. */
  readonly signChanges: number;
}

/** More than one rate fits: all of them within `rateBounds`, ascending. */
export interface SeveralRates {
  readonly where: 'flows';
  /** How many. */
  readonly value: string;
  readonly reason: 'several-rates';
  readonly ratesPerYear: readonly number[];
}

/** Why there is no single rate of return. */
export type XirrProblem = FlowProblem | SeveralRates;

type XirrResult = Result<InternalRate, XirrProblem>;

/** Decimals of a rate that stand clear of the roundoff of the flows (about 1e-12 of them), where the money does not shrink by a power of ten a year. */
const solvedDecimals = 12;

/** The rate of a log growth without the digits that are roundoff: one more for each power of ten that is lost a year; never -0. */
function rateOf(logGrowth: number): number {
  const tensLost = Math.max(0, -Math.floor(logGrowth / Math.LN10));
  return Number(Math.expm1(logGrowth).toFixed(solvedDecimals + tensLost)) + 0;
}

function ratesOf(terms: readonly DatedTerm[]): readonly number[] {
  return allRoots(terms, Math.log1p(rateBounds.low), Math.log1p(rateBounds.high)).map(rateOf);
}

function solve(terms: readonly DatedTerm[]): XirrResult {
  const [changes, ratesPerYear] = [signChanges(terms), ratesOf(terms)];
  const [ratePerYear] = ratesPerYear;
  if (ratePerYear === undefined) return refuseFlows(changes === 1 ? 'out-of-bounds' : 'no-rate');
  if (ratesPerYear.length === 1) return { ok: true, value: { ratePerYear, signChanges: changes } };
  const value = String(ratesPerYear.length);
  return {
    ok: false,
    problems: [{ where: 'flows', value, reason: 'several-rates', ratesPerYear }],
  };
}

function oneSided(
  amounts: readonly { readonly amount: number }[],
): FlowProblem['reason'] | undefined {
  if (!amounts.some(({ amount }) => amount < 0)) return 'nothing-invested';
  return amounts.some(({ amount }) => amount > 0) ? undefined : 'nothing-returned';
}

function obstacle(
  flows: readonly CashFlow[],
  terms: readonly DatedTerm[],
): FlowProblem['reason'] | undefined {
  if (oneSided(flows) !== undefined) return oneSided(flows);
  if (new Set(flows.map(({ on }) => on)).size === 1) return 'same-day';
  return terms.length === 0 ? 'all-cancel' : oneSided(terms);
}

/** The internal rate of return of flows in any order, or everything that keeps it from being one number. */
export function xirr(flows: readonly CashFlow[]): XirrResult {
  const problems = flowProblems(flows);
  if (problems.length > 0) return { ok: false, problems };
  const terms = datedTerms(flows);
  const reason = obstacle(flows, terms);
  return reason === undefined ? solve(terms) : refuseFlows(reason);
}
