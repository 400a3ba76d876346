import { amountCell, textCell } from '../parts/cells.ts';
import { labelOf } from '../parts/label.ts';
import { partMessages } from '../parts/messages.ts';
import type { ChartContext, TableTwin } from '../chart.ts';
import { confidenceMessages, trainingSetsMessages as messages } from './messages.ts';
import { inView, type StockPath, type TrainingSet, type TrainingSetsSeries } from './series.ts';
import { stockLabel } from './tracks.ts';

function setRow(set: TrainingSet, context: ChartContext): TableTwin['rows'][number] {
  const { t, format, locale } = context;
  const record = set.recordNumber;
  return {
    id: set.id,
    cells: [
      textCell(t(set.isMultimodal ? messages.multimodal : messages.language)),
      textCell(set.model),
      textCell(set.organizations),
      { value: set.publishedOn, text: format.date(set.publishedOn) },
      amountCell(set.size, context),
      amountCell(undefined, context),
      amountCell(undefined, context),
      textCell(labelOf(confidenceMessages, set.confidence, context)),
      { value: record, text: record === undefined ? '' : t(messages.record, { number: record }) },
      textCell(set.note?.[locale] ?? ''),
    ],
    source: set.source,
    grade: set.grade,
  };
}

function stockRows(path: StockPath, context: ChartContext): TableTwin['rows'] {
  const { t, format } = context;
  return path.years.map((point) => ({
    id: `${path.id}-${point.year}`,
    cells: [
      textCell(stockLabel(path, context)),
      textCell(path.name[context.locale]),
      textCell(''),
      { value: `${point.year}-01-01`, text: format.year(point.year) },
      amountCell(point.median, context),
      amountCell(point.low, context),
      amountCell(point.high, context),
      textCell(`${format.percent(path.intervalLevel)} ${t(partMessages.intervalLevel)}`),
      textCell(''),
      textCell(
        t(point.year === path.baseYear ? messages.asPublished : messages.extended, {
          growth: format.percent(path.growthPerYear),
        }),
      ),
    ],
    source: path.source,
    grade: path.grade,
  }));
}

/** The table twin of the chart: every training set and every year of every stock in view. */
export function toTable(all: TrainingSetsSeries, context: ChartContext): TableTwin {
  const { t } = context;
  const series = inView(all);
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
