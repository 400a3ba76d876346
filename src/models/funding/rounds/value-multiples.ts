import { quotientBound, type Bound } from '../bound.ts';
import { known, refuseFigure, type Known } from '../funding-problem.ts';
import type { OutcomeValue } from './outcome-value.ts';
import type { Round } from './round.ts';
import { totalRaised } from './total-raised.ts';

/** A value over another that came before it. */
export interface ValueMultiple {
  readonly multiple: number;
  readonly bound: Bound;
}

/** A value over the last post-money valuation known before it. */
export interface PostMoneyMultiple extends ValueMultiple {
  readonly lastPriced: Round;
  /** Rounds since then whose valuation is not known. */
  readonly roundsSince: number;
}

/** A value over the last known post-money valuation of the rounds before it, these in order of time. */
export function multipleOnPostMoney(
  value: Known<OutcomeValue>,
  before: readonly Round[],
): Known<PostMoneyMultiple> {
  if (!value.ok) return value;
  const place = before.findLastIndex(({ postMoney }) => postMoney.ok);
  const lastPriced = before[place];
  const base = lastPriced && known(lastPriced.postMoney);
  if (lastPriced === undefined || base === undefined)
    return refuseFigure('post_money_usd_m', undefined, 'no-post-money-before');
  const multiple = value.value.usd / base.usd;
  const bound = quotientBound(value.value.bound, base.bound);
  const roundsSince = before.length - 1 - place;
  return { ok: true, value: { multiple, bound, lastPriced, roundsSince } };
}

/** A value over all that the company raised in the rounds before it. */
export function multipleOnRaised(
  value: Known<OutcomeValue>,
  before: readonly Round[],
): Known<ValueMultiple> {
  if (!value.ok) return value;
  const raised = totalRaised(before);
  if (raised.usd === undefined) return refuseFigure('amount_usd_m', undefined, 'no-amount-before');
  const multiple = value.value.usd / raised.usd;
  return { ok: true, value: { multiple, bound: quotientBound(value.value.bound, raised.bound) } };
}
