import type { ChartContext, TableCell, TableTwin } from '../chart.ts';
import { labelOf } from '../parts/label.ts';
import { partMessages } from '../parts/messages.ts';
import { studyMessages } from '../parts/study-messages.ts';
import { exhaustionDatesMessages as messages, stockMessages } from './messages.ts';
import type { ExhaustionDatesSeries } from './series.ts';

function text(value: string): TableCell {
  return { value: value === '' ? undefined : value, text: value };
}

/** The table twin of the chart: one row a date, top to bottom. */
export function toTable(series: ExhaustionDatesSeries, context: ChartContext): TableTwin {
  const { t, format, locale } = context;
  const year = (value: number | undefined): TableCell => ({
    value,
    text: value === undefined ? '' : format.year(value),
  });
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
        text(labelOf(stockMessages, date.stock, context)),
        text(labelOf(studyMessages, date.study, context)),
        text(date.label[locale]),
        year(date.low),
        year(date.median),
        year(date.high),
        {
          value: date.intervalLevel,
          text: date.intervalLevel === undefined ? '' : format.percent(date.intervalLevel),
        },
        text(date.note?.[locale] ?? ''),
      ],
      source: date.source,
    })),
  };
}
