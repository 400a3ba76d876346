import type { ChartContext, TableTwin } from '../chart.ts';
import { textCell, yearCell } from '../parts/cells.ts';
import { labelOf } from '../parts/label.ts';
import { partMessages } from '../parts/messages.ts';
import { studyMessages } from '../parts/study-messages.ts';
import { modelReproductionMessages as messages } from './messages.ts';
import type { RebuiltDate } from './select-rebuilt.ts';

type Context = Pick<ChartContext, 't' | 'format' | 'locale'>;

const nearYears = 1;

/** How many of the medians that can be given again come out within a year of the published ones, and how many cannot be, in one or two sentences. */
export function describeRebuilt(
  dates: readonly RebuiltDate[],
  drawCount: number,
  { t, format }: Context,
): string {
  const able = dates.filter(({ notReproduced }) => notReproduced === undefined);
  const near = able.filter(({ gapYears }) => Math.abs(gapYears ?? Infinity) <= nearYears);
  return t(messages.finding, {
    draws: format.count(drawCount),
    near: near.length,
    total: able.length,
    unable: dates.length - able.length,
  });
}

function row(date: RebuiltDate, context: Context): TableTwin['rows'][number] {
  const { t, format, locale } = context;
  const { gapYears, notReproduced, published, rebuilt } = date;
  return {
    id: date.id,
    cells: [
      textCell(date.label[locale]),
      textCell(labelOf(studyMessages, date.study, context)),
      yearCell(published.median, context),
      yearCell(rebuilt.median, context),
      { value: gapYears, text: gapYears === undefined ? '' : format.difference(gapYears) },
      textCell(notReproduced === undefined ? '' : labelOf(messages, notReproduced, { t })),
      yearCell(published.low, context),
      yearCell(published.high, context),
      yearCell(rebuilt.low, context),
      yearCell(rebuilt.high, context),
      yearCell(date.smoothed, context),
      yearCell(date.firstCrossing, context),
    ],
    source: date.source,
    grade: date.grade,
  };
}

const yearColumns = {
  publishedLow: messages.publishedLow,
  publishedMedian: messages.publishedMedian,
  publishedHigh: messages.publishedHigh,
  rebuiltLow: messages.rebuiltLow,
  rebuiltMedian: messages.rebuiltMedian,
  rebuiltHigh: messages.rebuiltHigh,
  smoothed: messages.smoothed,
  firstCrossing: messages.firstCrossing,
} as const;

/** The comparison as a table, what is told by the finding first: one row a published date that a model gives again. */
export function rebuiltTable(dates: readonly RebuiltDate[], context: Context): TableTwin {
  const { t } = context;
  const unit = t(partMessages.year);
  const years = (...ids: readonly (keyof typeof yearColumns)[]) =>
    ids.map((id) => ({ id, label: t(yearColumns[id]), unit }));
  return {
    columns: [
      { id: 'date', label: t(messages.columnDate) },
      { id: 'study', label: t(messages.columnStudy) },
      ...years('publishedMedian', 'rebuiltMedian'),
      { id: 'gap', label: t(messages.gap), unit: t(messages.years) },
      { id: 'note', label: t(partMessages.note) },
      ...years('publishedLow', 'publishedHigh', 'rebuiltLow', 'rebuiltHigh'),
      ...years('smoothed', 'firstCrossing'),
    ],
    rows: dates.map((date) => row(date, context)),
  };
}
