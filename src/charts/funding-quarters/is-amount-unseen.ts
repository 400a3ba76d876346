import type { FundingEventRow } from '../funding-figures/queries.ts';

const amountFields = ['*', 'amount_usd_m', 'amount_kind'];

/** Whether an event counts with an amount that was not seen at its source, as it does only where the reader lets it. */
export function isAmountUnseen({
  raised_usd_m: raised,
  evidence,
  unverified_fields: fields,
}: Pick<FundingEventRow, 'raised_usd_m' | 'evidence' | 'unverified_fields'>): boolean {
  if (raised === undefined) return false;
  const unseen = fields?.split(';') ?? [];
  return evidence === 'unverified' || amountFields.some((field) => unseen.includes(field));
}
