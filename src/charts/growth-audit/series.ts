import type { Text } from '../../i18n/message.ts';
import type { Segment } from '../../models/market/segment.ts';
import {
  auditGrowth,
  type CheckedGrowth,
  type GrowthAudit,
} from '../../models/market/growth/audit-growth.ts';
import { isSeen } from '../../models/market/forecast-row.ts';
import { growthRowOf, type GrowthRow } from '../../models/market/growth/growth-row.ts';
import { sourceOf, textOf, type Grade, type SourceRef } from '../chart.ts';
import type { OwnClaim } from './own-claim.ts';
import type { MarketForecastRow } from '../market-figures/queries.ts';

/** A verdict of the audit. */
export type AuditVerdict = GrowthAudit['verdict'];

/** A published forecast with the audit of its growth rate; amounts in units of its currency. */
export interface AuditedForecast {
  readonly id: string;
  readonly publisher: string | undefined;
  readonly edition: Text | undefined;
  readonly segment: Segment;
  readonly geography: string;
  readonly currency: string;
  /** Code of the kind of place that the figure was read in. */
  readonly reportedBy: string;
  readonly printed: GrowthRow;
  readonly audit: GrowthAudit;
  /** Whether the amounts and the rate were seen at their source. */
  readonly isSeen: boolean;
  /** A misquote, or wrong. */
  readonly isRejected: boolean;
  readonly note: Text | undefined;
  readonly source: SourceRef;
  readonly grade: Grade;
}

/** A forecast whose rate could be checked. */
export type CheckedForecast = AuditedForecast & { readonly audit: CheckedGrowth };

/** What is shown of the audit; a list that is absent leaves nothing out. */
export interface AuditView {
  readonly verdicts?: readonly AuditVerdict[];
  readonly segments?: readonly Segment[];
  readonly geographies?: readonly string[];
}

/** Everything that the chart of the audit draws: the widest gap first, what cannot be checked last. */
export interface AuditSeries {
  readonly forecasts: readonly AuditedForecast[];
  /** What the reader claims, beside the forecasts; it counts in no finding. */
  readonly claim?: OwnClaim | undefined;
}

const figures = [
  'base_bn',
  'estimate_bn',
  'target_bn',
  'stated_growth_per_year',
  'base_year',
  'target_year',
];

function gradeIn(row: MarketForecastRow, isRowSeen: boolean): Grade {
  return { evidence: isRowSeen ? row.evidence : 'unverified', standing: row.standing };
}

function auditedForecast(row: MarketForecastRow): AuditedForecast {
  const printed = growthRowOf(row);
  const isRowSeen = isSeen(row, figures);
  return {
    id: row.market_forecast_id,
    publisher: row.publisher,
    edition: textOf(row, 'edition'),
    segment: row.segment,
    geography: row.geography,
    currency: row.currency,
    reportedBy: row.reported_by,
    printed,
    audit: auditGrowth(printed),
    isSeen: isRowSeen,
    isRejected: row.standing === 'misquote' || row.standing === 'wrong',
    note: textOf(row, 'note'),
    source: sourceOf(row),
    grade: gradeIn(row, isRowSeen),
  };
}

/** Whether the rate of a forecast could be checked. */
export function isChecked<F extends Pick<AuditedForecast, 'audit'>>(
  forecast: F,
): forecast is F & { readonly audit: CheckedGrowth } {
  return forecast.audit.verdict !== 'not-checkable';
}

function gapOf(forecast: AuditedForecast): number {
  return isChecked(forecast) ? Math.abs(forecast.audit.gap) : -1;
}

/** Whether a forecast is among those that a view shows. */
export function isInView({ verdicts, segments: markets, geographies }: AuditView) {
  return ({ audit, segment, geography }: AuditedForecast): boolean =>
    (verdicts?.includes(audit.verdict) ?? true) &&
    (markets?.includes(segment) ?? true) &&
    (geographies?.includes(geography) ?? true);
}

/** The audit of every forecast in view. */
export function selectAudit(rows: readonly MarketForecastRow[], view: AuditView = {}): AuditSeries {
  const forecasts = rows.map(auditedForecast).filter(isInView(view));
  return { forecasts: forecasts.toSorted((a, b) => gapOf(b) - gapOf(a)) };
}

/** Whether a forecast is in the series. */
export function hasForecast({ forecasts }: AuditSeries, forecastId: string): boolean {
  return forecasts.some(({ id }) => id === forecastId);
}

/** The forecasts with a stated and an implied rate, the widest gap first. */
export function checkedForecasts({ forecasts }: AuditSeries): readonly CheckedForecast[] {
  return forecasts.filter(isChecked);
}
