import type { Text } from '../../i18n/message.ts';
import type { ReproducedDate } from '../../models/data-exhaustion/reproduction.ts';
import type { YearSpan } from '../../models/data-exhaustion/reproductions.ts';
import { gradeOf, sourceOf, type Grade, type SourceRef } from '../chart.ts';
import type { DateRow } from '../exhaustion-dates/queries.ts';

/** A published date beside what the rebuilt model gives; years are decimal, gaps are ours less theirs. */
export interface RebuiltDate {
  readonly id: string;
  readonly study: string;
  readonly label: Text;
  readonly published: YearSpan;
  /** The plain rebuild, without smoothing. */
  readonly rebuilt: YearSpan;
  /** Median with the study's own smoothing; only the study of 2022 smooths. */
  readonly smoothed: number | undefined;
  readonly gapYears: number | undefined;
  readonly firstCrossing: number | undefined;
  /** Why the published row cannot be expected to come out again. */
  readonly notReproduced: string | undefined;
  readonly source: SourceRef;
  readonly grade: Grade;
}

/** Puts each reproduced date beside the row that it reproduces, in the order of the rows. */
export function selectRebuilt(
  rows: readonly DateRow[],
  reproduced: readonly ReproducedDate[],
): readonly RebuiltDate[] {
  return rows.flatMap((row) => {
    const date = reproduced.find(
      ({ reproduction }) => reproduction.exhaustionDateId === row.date_id,
    );
    if (date === undefined) return [];
    return [
      {
        id: row.date_id,
        study: row.study,
        label: { en: row.label_en, 'zh-Hant': row.label_zh_hant, 'zh-Hans': row.label_zh_hans },
        published: { low: row.low_year, median: row.median_year, high: row.high_year },
        rebuilt: date.plain,
        smoothed: date.reproduction.model === 'epoch-2022' ? date.asPublished.median : undefined,
        gapYears: date.gapYears.median,
        firstCrossing: date.firstCrossing.median,
        notReproduced: date.reproduction.notReproduced,
        source: sourceOf(row),
        grade: gradeOf(row),
      },
    ];
  });
}
