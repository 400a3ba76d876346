import type { FundingQuartersValues } from '../../scenario/funding-quarters-settings.ts';
import type { FundingQuarterRow } from '../funding-figures/queries.ts';
import {
  periodIdOfRow,
  quarterOf,
  quarterSpanOf,
  yearOf,
  yearSpanOf,
  type PeriodSpan,
} from './period.ts';

/** The periods from the first year with a round to the end of the last year, or to the last quarter that has begun. */
export function spansOf(
  rows: readonly FundingQuarterRow[],
  period: FundingQuartersValues['period'],
) {
  const dated = rows.flatMap((row) =>
    row.period_start_on === undefined ? [] : [{ row, time: Date.parse(row.period_start_on) }],
  );
  const first = dated.filter(({ row }) => row.round_count > 0).map(({ time }) => yearOf(time));
  if (first.length === 0) return [];
  const last = dated.reduce((latest, { time }) => Math.max(latest, time), 0);
  const isYearOnly = (year: number): boolean =>
    dated.some(
      ({ row, time }) => row.period_kind === 'year' && row.round_count > 0 && yearOf(time) === year,
    );
  const from = Math.min(...first);
  return Array.from({ length: yearOf(last) - from + 1 }, (_, place) => from + place).flatMap(
    (year) =>
      period === 'year'
        ? [yearSpanOf(year)]
        : [1, 2, 3, 4]
            .filter(
              (quarter) => isYearOnly(year) || year < yearOf(last) || quarter <= quarterOf(last),
            )
            .map((quarter) => quarterSpanOf(year, quarter)),
  );
}

/** The ids under which the rounds of a period are counted: a whole year has its quarters and what only the year is known of. */
export function idsWithin({ id, kind }: PeriodSpan): readonly string[] {
  return kind === 'year' ? [id, ...[1, 2, 3, 4].map((quarter) => `${id}-q${quarter}`)] : [id];
}

/** What a period adds to everything up to its end: a fourth quarter also what only its year is known of. */
export function idsEndingWith(span: PeriodSpan): readonly string[] {
  const isYearEnd = span.kind === 'quarter' && quarterOf(span.from) === 4;
  return isYearEnd ? [span.id, String(yearOf(span.from))] : idsWithin(span);
}

/** Whether a period is flagged, or lies behind all that a row tells of. */
export function incompleteIn(rows: readonly FundingQuarterRow[]): (span: PeriodSpan) => boolean {
  const flagged = new Set(rows.filter((row) => row.may_be_incomplete === 1).map(periodIdOfRow));
  const ends = rows.map(({ period_start_on: on }) => (on === undefined ? 0 : Date.parse(on)));
  const last = ends.reduce((latest, time) => Math.max(latest, time), 0);
  return (span) => span.from > last || idsWithin(span).some((id) => flagged.has(id));
}
