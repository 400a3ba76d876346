import type { ChartContext, ChartDefinition } from '../chart.ts';
import { uniqueSources } from '../parts/unique-sources.ts';
import { stocksByModalityMessages as messages } from './messages.ts';
import { buildOption, chartHeight } from './option.ts';
import type { StocksByModalitySeries } from './series.ts';
import { toTable } from './table.ts';
import { describeStock, toTracks } from './tracks.ts';

function summarize({ stocks }: StocksByModalitySeries, context: ChartContext): string {
  const list = stocks.map((stock) => describeStock(stock, context)).join('; ');
  return context.t(messages.summary, { count: stocks.length, list });
}

/** The raw stocks of text, images and video on one scale of tokens. */
export const stocksByModalityChart: ChartDefinition<StocksByModalitySeries> = {
  id: 'stocks-by-modality',
  height: chartHeight,
  buildOption,
  toTable,
  toTracks,
  sources: ({ stocks }) => uniqueSources(stocks.map((stock) => stock.source)),
  summarize,
  presented: async () => (await import('./presented.ts')).presented,
};
