import { isSeen } from '../../market/forecast-row.ts';
import { plainAmount } from '../../market/plain-amount.ts';
import type { Bound } from '../bound.ts';
import { refuseFigure, type Known } from '../funding-problem.ts';
import type { FundingRow } from '../funding-row.ts';
import type { EvidenceOptions } from '../left-out.ts';
import { postMoneyOf } from './post-money-of.ts';

/** The value that an outcome puts on the company, in US dollars of its day. */
export interface OutcomeValue {
  readonly usd: number;
  readonly bound: Bound;
  readonly isVerified: boolean;
}

const column = 'purchase_price_usd_m';

function purchasePrice(row: FundingRow, options: EvidenceOptions): Known<OutcomeValue> {
  const { purchase_price_usd_m: millions, amount_kind: kind } = row;
  if (millions === undefined) return refuseFigure(column, millions, 'undisclosed');
  const usd = plainAmount(millions, 'million');
  if (usd === undefined || !(usd > 0 && Number.isFinite(usd)))
    return refuseFigure(column, millions, 'not-positive');
  const isVerified = isSeen(row, [column]);
  if (!isVerified && options.countsUnverified !== true)
    return refuseFigure(column, millions, 'unverified');
  return { ok: true, value: { usd, bound: kind === 'maximum' ? 'at-most' : 'exact', isVerified } };
}

/** The price paid for a company that was acquired, else its post-money valuation, or why there is neither. */
export function outcomeValue(row: FundingRow, options: EvidenceOptions): Known<OutcomeValue> {
  if (row.event === 'acquisition') return purchasePrice(row, options);
  const postMoney = postMoneyOf(row, options);
  if (!postMoney.ok) return postMoney;
  const { usd, bound, isVerified } = postMoney.value;
  return { ok: true, value: { usd, bound, isVerified } };
}
