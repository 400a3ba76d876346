import { quotientBound, type Bound } from '../bound.ts';
import { refuseFigure, type Known } from '../funding-problem.ts';
import type { DealAmount } from './amount-of.ts';
import type { PostMoney } from './post-money-of.ts';

/** The part of a company that the money of a round bought: raise over post-money, of one and the same round. */
export interface ShareSold {
  readonly share: number;
  readonly bound: Bound;
  /** Whether the post-money valuation was worked out from a pre-money one. */
  readonly isDerived: boolean;
  readonly isVerified: boolean;
}

/** The share sold in a round of which both figures are known; a raise above the valuation is refused. */
export function shareSold(paid: Known<DealAmount>, postMoney: Known<PostMoney>): Known<ShareSold> {
  if (!paid.ok || !postMoney.ok) {
    const problems = [paid, postMoney].flatMap((part) => (part.ok ? [] : part.problems));
    return { ok: false, problems };
  }
  const share = paid.value.usd / postMoney.value.usd;
  const isDerived = postMoney.value.origin === 'derived';
  const bound = isDerived
    ? paid.value.bound
    : quotientBound(paid.value.bound, postMoney.value.bound);
  if (share > 1) return refuseFigure('amount_usd_m', paid.value.usd, 'above-post-money');
  const isVerified = paid.value.isVerified && postMoney.value.isVerified;
  return { ok: true, value: { share, bound, isDerived, isVerified } };
}
