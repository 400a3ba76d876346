import type { ChartContext, TableTwin } from '../chart.ts';
import { textCell, yearCell } from '../parts/cells.ts';
import { labelOf } from '../parts/label.ts';
import { partMessages } from '../parts/messages.ts';
import { studyMessages } from '../parts/study-messages.ts';
import { modelReproductionMessages as messages } from './messages.ts';
import type { RebuiltDate } from './select-rebuilt.ts';

type Context = Pick<ChartContext, 't' | 'format' | 'locale'>;

const nearYears = 1;

/** How many medians come out within a year of the published ones, in one sentence. */
export function describeRebuilt(
  dates: readonly RebuiltDate[],
  drawCount: number,
  { t, format }: Context,
): string {
  const near = dates.filter(({ gapYears }) => Math.abs(gapYears ?? Infinity) <= nearYears);
  return t(messages.finding, {
    draws: format.count(drawCount),
    near: near.length,
    total: dates.length,
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
      yearCell(published.low, context),
      yearCell(published.median, context),
      yearCell(published.high, context),
      yearCell(rebuilt.low, context),
      yearCell(rebuilt.median, context),
      yearCell(rebuilt.high, context),
      { value: gapYears, text: gapYears === undefined ? '' : format.difference(gapYears) },
      yearCell(date.smoothed, context),
      yearCell(date.firstCrossing, context),
      textCell(notReproduced === undefined ? '' : labelOf(messages, notReproduced, { t })),
    ],
    source: date.source,
    grade: date.grade,
  };
}

/** The comparison as a table: one row a published date that a model gives again. */
export function rebuiltTable(dates: readonly RebuiltDate[], context: Context): TableTwin {
  const { t } = context;
  const unit = t(partMessages.year);
  const yearColumns = [
    'publishedLow',
    'publishedMedian',
    'publishedHigh',
    'rebuiltLow',
    'rebuiltMedian',
    'rebuiltHigh',
  ] as const;
  return {
    columns: [
      { id: 'date', label: t(messages.columnDate) },
      { id: 'study', label: t(messages.columnStudy) },
      ...yearColumns.map((id) => ({ id, label: t(messages[id]), unit })),
      { id: 'gap', label: t(messages.gap), unit: t(messages.years) },
      { id: 'smoothed', label: t(messages.smoothed), unit },
      { id: 'firstCrossing', label: t(messages.firstCrossing), unit },
      { id: 'note', label: t(partMessages.note) },
    ],
    rows: dates.map((date) => row(date, context)),
  };
}
