import { labelOf } from '../parts/label.ts';
import { partMessages } from '../parts/messages.ts';
import type { ChartContext, TableCell, TableTwin } from '../chart.ts';
import { confidenceMessages, trainingSetsMessages as messages } from './messages.ts';
import type { StockPath, TrainingSet, TrainingSetsSeries } from './series.ts';
import { stockLabel } from './tracks.ts';

function text(value: string): TableCell {
  return { value: value === '' ? undefined : value, text: value };
}

function amount(value: number | undefined, { format }: ChartContext): TableCell {
  return { value, text: value === undefined ? '' : format.amount(value) };
}

function setRow(set: TrainingSet, context: ChartContext): TableTwin['rows'][number] {
  const { t, format, locale } = context;
  const record = set.recordNumber;
  return {
    id: set.id,
    cells: [
      text(t(set.isMultimodal ? messages.multimodal : messages.language)),
      text(set.model),
      text(set.organizations),
      { value: set.publishedOn, text: format.date(set.publishedOn) },
      amount(set.size, context),
      amount(undefined, context),
      amount(undefined, context),
      text(labelOf(confidenceMessages, set.confidence, context)),
      { value: record, text: record === undefined ? '' : t(messages.record, { number: record }) },
      text(set.note?.[locale] ?? ''),
    ],
    source: set.source,
  };
}

function stockRows(path: StockPath, context: ChartContext): TableTwin['rows'] {
  const { t, format } = context;
  return path.years.map((point) => ({
    id: `${path.id}-${point.year}`,
    cells: [
      text(stockLabel(path, context)),
      text(path.name[context.locale]),
      text(''),
      { value: `${point.year}-01-01`, text: format.year(point.year) },
      amount(point.median, context),
      amount(point.low, context),
      amount(point.high, context),
      text(`${format.percent(path.intervalLevel)} ${t(partMessages.intervalLevel)}`),
      text(''),
      text(
        t(point.year === path.baseYear ? messages.asPublished : messages.extended, {
          growth: format.percent(path.growthPerYear),
        }),
      ),
    ],
    source: path.source,
  }));
}

/** The table twin of the chart: every training set and every year of every stock that is shown. */
export function toTable(series: TrainingSetsSeries, context: ChartContext): TableTwin {
  const { t } = context;
  const unit = t(partMessages[series.unit]);
  return {
    columns: [
      { id: 'series', label: t(messages.columnSeries) },
      { id: 'name', label: t(messages.columnName) },
      { id: 'by', label: t(messages.columnBy) },
      { id: 'date', label: t(messages.columnDate) },
      { id: 'size', label: t(messages.columnSize), unit },
      { id: 'low', label: t(messages.columnLow), unit },
      { id: 'high', label: t(messages.columnHigh), unit },
      { id: 'confidence', label: t(messages.columnConfidence) },
      { id: 'record', label: t(messages.columnRecord) },
      { id: 'note', label: t(partMessages.note) },
    ],
    rows: [
      ...series.sets.map((set) => setRow(set, context)),
      ...series.stocks.flatMap((path) => stockRows(path, context)),
    ],
  };
}
