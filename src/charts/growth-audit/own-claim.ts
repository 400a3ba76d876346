import { auditGrowth, type CheckedGrowth } from '../../models/market/growth/audit-growth.ts';
import type { GrowthClaim } from '../../scenario/growth-terms.ts';
import type { AuditSeries } from './series.ts';

/** The mark, track and row of the reader's own claim. */
export const ownClaimId = 'your-claim';

/** A growth claim of the reader that could be checked; amounts in units of its currency where that is known. */
export interface OwnClaim {
  readonly audit: CheckedGrowth;
  readonly currency: string | undefined;
  /** Whether its years are those of the calendar; else they are counted from its start. */
  readonly isDated: boolean;
}

/** The audit with the reader's claim beside the forecasts; as it was where there is none that can be checked. */
export function withClaim(series: AuditSeries, claim: GrowthClaim | undefined): AuditSeries {
  if (claim === undefined) return series;
  const { row, currency, isDated } = claim;
  const audit = auditGrowth(row);
  return audit.verdict === 'not-checkable'
    ? series
    : { ...series, claim: { audit, currency, isDated } };
}
