import { reasonsAgainst, type EvidenceOptions, type LeftOutRow } from '../left-out.ts';
import { annualisedValue, type AnnualisedValue } from './annualised-value.ts';
import type { LicenceRow } from './licence-row.ts';
import { licenceValue, type LicenceAmount, type LicenceFigure } from './licence-value.ts';
import { unitPrice, type UnitPrice } from './unit-price.ts';

/** A deal with what its row says of its price, each figure known or with the reason why not. */
export interface LicenceDeal<R extends LicenceRow = LicenceRow> {
  readonly row: R;
  readonly value: LicenceFigure<LicenceAmount>;
  readonly perYear: LicenceFigure<AnnualisedValue>;
  readonly unitPrice: LicenceFigure<UnitPrice>;
}

/** Rows sorted into deals that count and rows that do not, in the order of the rows. */
export interface SortedDeals<R extends LicenceRow = LicenceRow> {
  readonly deals: readonly LicenceDeal<R>[];
  readonly leftOut: readonly LeftOutRow<R>[];
}

/** The deals that count, and what was left out and why; they overlap, one row may hold the sum of others, so they are not to be added up. */
export function licenceDeals<R extends LicenceRow>(
  rows: readonly R[],
  options: EvidenceOptions = {},
): SortedDeals<R> {
  const deals: LicenceDeal<R>[] = [];
  const leftOut: LeftOutRow<R>[] = [];
  for (const row of rows) {
    const reasons = reasonsAgainst(row, options);
    if (reasons.length > 0) leftOut.push({ row, reasons });
    else
      deals.push({
        row,
        value: licenceValue(row, options),
        perYear: annualisedValue(row, options),
        unitPrice: unitPrice(row, options),
      });
  }
  return { deals, leftOut };
}
