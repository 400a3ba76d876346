import type { Problem } from '../../../core/problem.ts';
import type { Result } from '../../../core/result.ts';

/** The four quantities of `end = start (1 + rate)^years`. */
export type GrowthTerm = 'start' | 'end' | 'years' | 'rate';

/** Amounts in any one unit of money, a span in years, a share per year; an unknown term is `undefined`. */
export type GrowthTerms = { readonly [term in GrowthTerm]?: number | undefined };

/** Why growth cannot be computed: `where` is the term (or `amount`, `digits` of a printed figure), `value` the value found, `reason` the sentence to show. */
export interface GrowthProblem extends Problem {
  readonly reason:
    | 'missing'
    | 'not-a-number'
    | 'not-above-zero'
    | 'same-year'
    | 'years-below-zero'
    /** A rate of -100 % or less: nothing is left to grow. */
    | 'all-lost'
    /** The rate is zero or leads away from the end. */
    | 'never-reached'
    | 'not-a-count'
    /** The result is too large or too small to be a number. */
    | 'out-of-range';
}

/** A result of the arithmetic of growth: every edge case is a problem, never NaN or infinity. */
export type GrowthResult<T> = Result<T, GrowthProblem>;

type Reason = GrowthProblem['reason'];

const checks: Readonly<Record<GrowthTerm, (value: number) => Reason | undefined>> = {
  start: (value) => (value > 0 ? undefined : 'not-above-zero'),
  end: (value) => (value > 0 ? undefined : 'not-above-zero'),
  years: (value) => (value < 0 ? 'years-below-zero' : undefined),
  rate: (value) => (value > -1 ? undefined : 'all-lost'),
};

/** One problem as a result. */
export function refuse(
  where: string,
  value: number,
  reason: Reason,
): { readonly ok: false; readonly problems: readonly GrowthProblem[] } {
  return { ok: false, problems: [{ where, value: String(value), reason }] };
}

/** What is wrong with the terms that are given: no number, an amount that is not above zero, years below zero, a rate of -100 % or less. */
export function termProblems(terms: GrowthTerms): readonly GrowthProblem[] {
  return (['start', 'end', 'years', 'rate'] as const).flatMap((where) => {
    const value = terms[where];
    if (value === undefined) return [];
    const reason = Number.isFinite(value) ? checks[where](value) : 'not-a-number';
    return reason === undefined ? [] : [{ where, value: String(value), reason }];
  });
}
