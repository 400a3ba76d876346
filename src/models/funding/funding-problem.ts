import type { Problem } from '../../core/problem.ts';
import type { Result } from '../../core/result.ts';

/** Why a figure of funding is not known: `where` is the column at fault, `value` what is found there. */
export interface FundingProblem extends Problem {
  readonly reason:
    /** The cell is empty: not known, never zero. */
    | 'undisclosed'
    /** Not seen at the source, and unverified figures were not asked for. */
    | 'unverified'
    | 'not-positive'
    | 'unknown-kind'
    /** All that was raised until then, not this round alone. */
    | 'cumulative'
    /** A bid, a purchase price, or a stake whose money may have gone to earlier holders. */
    | 'not-a-raise'
    /** Nothing says whether the value is pre-money or post-money. */
    | 'unclear-valuation'
    /** More was raised than the company is said to be worth with it. */
    | 'above-post-money'
    /** No round before has a post-money valuation that can be used. */
    | 'no-post-money-before'
    /** No round before has an amount that can be used. */
    | 'no-amount-before'
    | 'too-few';
}

/** A figure, or why it is not known. */
export type Known<T> = Result<T, FundingProblem>;

/** One problem as a result. */
export function refuseFigure(
  where: string,
  value: string | number | undefined,
  reason: FundingProblem['reason'],
): { readonly ok: false; readonly problems: readonly FundingProblem[] } {
  return { ok: false, problems: [{ where, value: String(value ?? ''), reason }] };
}

/** The figure where it is known. */
export function known<T>(figure: Known<T>): T | undefined {
  return figure.ok ? figure.value : undefined;
}
