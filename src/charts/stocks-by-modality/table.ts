import type { ChartContext, TableTwin } from '../chart.ts';
import { amountCell, levelCell, textCell, yearCell } from '../parts/cells.ts';
import { partMessages } from '../parts/messages.ts';
import { stocksByModalityMessages as messages } from './messages.ts';
import type { StocksByModalitySeries } from './series.ts';
import { writeModality } from './tracks.ts';

/** The table twin of the chart: one row a stock, largest first. */
export function toTable({ stocks }: StocksByModalitySeries, context: ChartContext): TableTwin {
  const { t, locale } = context;
  const unit = t(partMessages.tokens);
  return {
    columns: [
      { id: 'stock', label: t(messages.columnStock) },
      { id: 'modality', label: t(messages.columnModality) },
      { id: 'year', label: t(messages.columnYear), unit: t(partMessages.year) },
      { id: 'low', label: t(messages.columnLow), unit },
      { id: 'median', label: t(messages.columnMedian), unit },
      { id: 'high', label: t(messages.columnHigh), unit },
      { id: 'interval', label: t(messages.columnLevel) },
      { id: 'note', label: t(partMessages.note) },
    ],
    rows: stocks.map((stock) => ({
      id: stock.id,
      cells: [
        textCell(stock.label[locale]),
        textCell(writeModality(stock, context)),
        yearCell(stock.year, context),
        amountCell(stock.low, context),
        amountCell(stock.median, context),
        amountCell(stock.high, context),
        levelCell(stock.intervalLevel, context),
        textCell(stock.note?.[locale] ?? ''),
      ],
      source: stock.source,
      grade: stock.grade,
    })),
  };
}
