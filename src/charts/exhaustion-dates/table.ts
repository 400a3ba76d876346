import type { ChartContext, TableTwin } from '../chart.ts';
import { levelCell, textCell, yearCell } from '../parts/cells.ts';
import { labelOf } from '../parts/label.ts';
import { partMessages } from '../parts/messages.ts';
import { studyMessages } from '../parts/study-messages.ts';
import { exhaustionDatesMessages as messages, stockMessages } from './messages.ts';
import type { ExhaustionDatesSeries } from './series.ts';

/** The table twin of the chart: one row a date, top to bottom. */
export function toTable(series: ExhaustionDatesSeries, context: ChartContext): TableTwin {
  const { t, locale } = context;
  const unit = t(partMessages.year);
  return {
    columns: [
      { id: 'stock', label: t(messages.columnStock) },
      { id: 'study', label: t(messages.columnStudy) },
      { id: 'projection', label: t(messages.columnProjection) },
      { id: 'low', label: t(messages.columnLow), unit },
      { id: 'median', label: t(messages.columnMedian), unit },
      { id: 'high', label: t(messages.columnHigh), unit },
      { id: 'interval', label: t(messages.columnLevel) },
      { id: 'note', label: t(partMessages.note) },
    ],
    rows: series.dates.map((date) => ({
      id: date.id,
      cells: [
        textCell(labelOf(stockMessages, date.stock, context)),
        textCell(labelOf(studyMessages, date.study, context)),
        textCell(date.label[locale]),
        yearCell(date.low, context),
        yearCell(date.median, context),
        yearCell(date.high, context),
        levelCell(date.intervalLevel, context),
        textCell(date.note?.[locale] ?? ''),
      ],
      source: date.source,
      grade: date.grade,
    })),
  };
}
