import { isSeen } from '../../market/forecast-row.ts';
import { plainAmount } from '../../market/plain-amount.ts';
import type { Bound } from '../bound.ts';
import { refuseFigure, type Known } from '../funding-problem.ts';
import type { FundingRow } from '../funding-row.ts';
import type { EvidenceOptions } from '../left-out.ts';
import { raiseOf } from './amount-of.ts';

/** What a company was worth after the money of a round came in, in US dollars of its day. */
export interface PostMoney {
  readonly usd: number;
  readonly bound: Bound;
  /** `derived`: a pre-money valuation and the raise of the same round. */
  readonly origin: 'stated' | 'derived';
  readonly isVerified: boolean;
}

const bounds: ReadonlyMap<string | undefined, Bound> = new Map([
  ['post_money', 'exact'],
  ['lower_bound', 'at-least'],
]);

function stated(row: FundingRow, millions: number): Known<PostMoney> {
  const [bound, usd] = [bounds.get(row.valuation_kind), plainAmount(millions, 'million')];
  if (bound === undefined || usd === undefined)
    return refuseFigure('valuation_kind', row.valuation_kind, 'unclear-valuation');
  const isVerified = isSeen(row, ['post_money_usd_m', 'valuation_kind']);
  return { ok: true, value: { usd, bound, origin: 'stated', isVerified } };
}

function derived(row: FundingRow, millions: number, options: EvidenceOptions): Known<PostMoney> {
  const [raise, pre] = [raiseOf(row, options), plainAmount(millions, 'million') ?? 0];
  if (!raise.ok) return raise;
  const { usd, bound } = raise.value;
  const isVerified = raise.value.isVerified && isSeen(row, ['pre_money_usd_m']);
  return { ok: true, value: { usd: pre + usd, bound, origin: 'derived', isVerified } };
}

/** The post-money valuation of a round: as stated, else its pre-money valuation plus its own raise, else why there is none. */
export function postMoneyOf(row: FundingRow, options: EvidenceOptions): Known<PostMoney> {
  const { post_money_usd_m: post, pre_money_usd_m: pre } = row;
  const millions = post ?? pre;
  const column = post === undefined && pre !== undefined ? 'pre_money_usd_m' : 'post_money_usd_m';
  if (millions === undefined) return refuseFigure(column, millions, 'undisclosed');
  if (!(millions > 0 && Number.isFinite(millions)))
    return refuseFigure(column, millions, 'not-positive');
  const found = post === undefined ? derived(row, millions, options) : stated(row, millions);
  const isHidden = found.ok && !found.value.isVerified && options.countsUnverified !== true;
  return isHidden ? refuseFigure(column, millions, 'unverified') : found;
}
