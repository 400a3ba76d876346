import { isSeen } from '../../market/forecast-row.ts';
import { plainAmount } from '../../market/plain-amount.ts';
import type { Bound } from '../bound.ts';
import { refuseFigure, type Known } from '../funding-problem.ts';
import type { AmountKind, FundingRow } from '../funding-row.ts';
import type { EvidenceOptions } from '../left-out.ts';

/** A sum of money in US dollars of its day. */
export interface DealAmount {
  readonly usd: number;
  readonly bound: Bound;
  readonly kind: AmountKind;
  readonly isVerified: boolean;
}

const bounds: Readonly<Record<AmountKind, Bound>> = {
  exact: 'exact',
  lower_bound: 'at-least',
  maximum: 'at-most',
  cumulative: 'exact',
  derived: 'exact',
  converted: 'exact',
  purchase_price: 'exact',
  bid: 'exact',
};

const columns = ['amount_usd_m', 'amount_kind'] as const;

/** The sum that a row gives, whatever it is a sum of. */
export function amountOf(
  row: FundingRow,
  { countsUnverified = false }: EvidenceOptions,
): Known<DealAmount> {
  const { amount_usd_m: millions, amount_kind: kind } = row;
  if (millions === undefined) return refuseFigure('amount_usd_m', millions, 'undisclosed');
  if (!(millions > 0 && Number.isFinite(millions)))
    return refuseFigure('amount_usd_m', millions, 'not-positive');
  const usd = plainAmount(millions, 'million');
  if (kind === undefined || usd === undefined || !(kind in bounds))
    return refuseFigure('amount_kind', kind, 'unknown-kind');
  const isVerified = isSeen(row, columns);
  if (!isVerified && !countsUnverified) return refuseFigure('amount_usd_m', millions, 'unverified');
  return { ok: true, value: { usd, bound: bounds[kind], kind, isVerified } };
}

const notRaised: readonly AmountKind[] = ['purchase_price', 'bid', 'maximum'];

/** The money that was paid for shares in one deal: no total of several rounds, no price or bid for the company. */
export function paymentOf(row: FundingRow, options: EvidenceOptions): Known<DealAmount> {
  const amount = amountOf(row, options);
  if (!amount.ok) return amount;
  const { kind } = amount.value;
  if (kind === 'cumulative') return refuseFigure('amount_kind', kind, 'cumulative');
  return notRaised.includes(kind) ? refuseFigure('amount_kind', kind, 'not-a-raise') : amount;
}

/** The money that a company took in with one round; a payment for a minority stake may have gone to earlier holders and is none. */
export function raiseOf(row: FundingRow, options: EvidenceOptions): Known<DealAmount> {
  if (row.event === 'minority_stake') return refuseFigure('event', row.event, 'not-a-raise');
  return paymentOf(row, options);
}
