import type { ChartContext, Track } from '../chart.ts';
import { gradeToMention } from '../parts/describe-grade.ts';
import { labelOf } from '../parts/label.ts';
import { studyMessages } from '../parts/study-messages.ts';
import { exhaustionDatesMessages as messages, stockMessages } from './messages.ts';
import type { ExhaustionDate, ExhaustionDatesSeries } from './series.ts';

/** A date as a reader writes it: a median with its interval, a bare year, or the range that was claimed. */
export function describeDate(date: ExhaustionDate, { t, format }: ChartContext): string {
  const [low, median, high] = [date.low, date.median, date.high].map((year) =>
    year === undefined ? undefined : format.year(year),
  );
  if (median === undefined) {
    return low === undefined
      ? t(messages.claimBy, { high: high ?? '' })
      : t(messages.claimRange, { range: format.range(low, high ?? '') });
  }
  if (low !== undefined && high !== undefined && date.intervalLevel !== undefined) {
    const level = format.percent(date.intervalLevel);
    return t(messages.interval, { median, level, range: format.range(low, high) });
  }
  return t(date.kind === 'as_early_as' ? messages.asEarlyAs : messages.point, { median });
}

/** The stops of the data cursor: one track a stock, its dates from top to bottom; `y` counts the rows from the top. */
export function toTracks(series: ExhaustionDatesSeries, context: ChartContext): readonly Track[] {
  const { t, locale } = context;
  const stocks = [...new Set(series.dates.map((date) => date.stock))];
  return stocks.map((stock) => ({
    id: stock,
    label: labelOf(stockMessages, stock, context),
    points: series.dates.flatMap((date, row) =>
      date.stock === stock
        ? [
            {
              id: date.id,
              at: [date.median ?? date.high ?? date.low ?? 0, row] as const,
              text: t(messages.pointText, {
                study: labelOf(studyMessages, date.study, context),
                label: date.label[locale],
                date: describeDate(date, context),
                grade: gradeToMention(date.grade, context),
                note: date.note?.[locale] ?? 'none',
              }),
            },
          ]
        : [],
    ),
  }));
}
