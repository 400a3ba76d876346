import { fromIsoDate, startOfYear, toIsoDate } from '../../core/time.ts';
import type { FundingEventRow, FundingQuarterRow } from '../funding-figures/queries.ts';

/** What a period is: a quarter, a whole year, or no date at all. */
export type PeriodKind = FundingQuarterRow['period_kind'];

/** The id of the rounds whose date was not seen. */
export const undatedId = 'undated';

/** A stretch of time by its kind and its ends in milliseconds since 1970, the second excluded. */
export interface PeriodSpan {
  readonly id: string;
  readonly kind: PeriodKind;
  readonly from: number;
  readonly to: number;
}

/** A calendar year. */
export function yearSpanOf(year: number): PeriodSpan {
  return { id: String(year), kind: 'year', from: startOfYear(year), to: startOfYear(year + 1) };
}

/** A quarter of a year, from 1 to 4. */
export function quarterSpanOf(year: number, quarter: number): PeriodSpan {
  return {
    id: `${year}-q${quarter}`,
    kind: 'quarter',
    from: Date.UTC(year, 3 * quarter - 3),
    to: Date.UTC(year, 3 * quarter),
  };
}

/** The year in which a time lies (UTC). */
export function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}

/** The quarter, from 1 to 4, in which a time lies (UTC). */
export function quarterOf(time: number): number {
  return Math.floor(new Date(time).getUTCMonth() / 3) + 1;
}

function idAt(isoDate: string, kind: Exclude<PeriodKind, 'undated'>): string {
  const time = fromIsoDate(isoDate);
  return kind === 'year' ? String(yearOf(time)) : `${yearOf(time)}-q${quarterOf(time)}`;
}

/** The id of the period of a row: `2024-q2`, `2024` where only the year was seen, or `undated`. */
export function periodIdOfRow({
  period_kind: kind,
  period_start_on: on,
}: FundingQuarterRow): string {
  return kind === 'undated' || on === undefined ? undatedId : idAt(on, kind);
}

/** The id of the period in which an event lies, as far as its date was seen. */
export function periodIdOfEvent({
  announced_on: on,
  date_precision: precision,
}: Pick<FundingEventRow, 'announced_on' | 'date_precision'>): string {
  if (precision === 'unseen') return undatedId;
  return idAt(on, precision === 'year' ? 'year' : 'quarter');
}

/** The ISO date of the first day of the quarter in which a time lies. */
export function firstDayOfQuarter(time: number): string {
  return toIsoDate(quarterSpanOf(yearOf(time), quarterOf(time)).from);
}
