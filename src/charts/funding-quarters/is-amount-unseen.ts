import { isSeen } from '../../models/market/forecast-row.ts';
import type { FundingEventRow } from '../funding-figures/queries.ts';

const amountFields = ['amount_usd_m', 'amount_kind'];

/** Whether an event counts with an amount that was not seen at its source, as it does only where the reader lets it. */
export function isAmountUnseen(
  row: Pick<FundingEventRow, 'raised_usd_m' | 'evidence' | 'unverified_fields'>,
): boolean {
  return row.raised_usd_m !== undefined && !isSeen(row, amountFields);
}
