import type { Text } from '../../i18n/message.ts';
import { gradeOf, isSound, sourceOf, textOf, type Grade, type SourceRef } from '../chart.ts';
import type { DateRow } from './queries.ts';

/** One date at which a stock is used up, in decimal years; an end that nobody states is `undefined`. */
export interface ExhaustionDate {
  readonly id: string;
  readonly study: string;
  readonly stock: string;
  readonly label: Text;
  readonly low: number | undefined;
  readonly median: number | undefined;
  readonly high: number | undefined;
  readonly intervalLevel: number | undefined;
  readonly kind: string;
  readonly isClaim: boolean;
  /** Drawn filled: a date seen at its address that nothing speaks against, and no mere earliest date. */
  readonly isFirm: boolean;
  readonly note: Text | undefined;
  readonly source: SourceRef;
  readonly grade: Grade;
}

/** Everything that the chart of exhaustion dates draws, from top to bottom. */
export interface ExhaustionDatesSeries {
  readonly dates: readonly ExhaustionDate[];
}

function selectDate(row: DateRow): ExhaustionDate {
  return {
    id: row.date_id,
    study: row.study,
    stock: row.stock,
    label: { en: row.label_en, 'zh-Hant': row.label_zh_hant, 'zh-Hans': row.label_zh_hans },
    low: row.low_year,
    median: row.median_year,
    high: row.high_year,
    intervalLevel: row.interval_level,
    kind: row.kind,
    isClaim: row.kind === 'claim',
    isFirm: isSound(row) && row.evidence === 'linked' && row.kind !== 'as_early_as',
    note: textOf(row, 'note'),
    source: sourceOf(row),
    grade: gradeOf(row),
  };
}

/** Keeps the dates of the studies that the reader chose, in the order of the query. */
export function selectSeries(
  rows: readonly DateRow[],
  studies: readonly string[],
): ExhaustionDatesSeries {
  return { dates: rows.filter((row) => studies.includes(row.study)).map(selectDate) };
}

/** The earliest and the latest year that a date names. */
export function yearsOf({ low, median, high }: ExhaustionDate): readonly number[] {
  return [low, median, high].filter((year) => year !== undefined);
}
