import type { ChartContext, ChartDefinition } from '../chart.ts';
import { partMessages } from '../parts/messages.ts';
import { trainingSetsMessages as messages } from './messages.ts';
import { buildOption } from './option.ts';
import type { TrainingSetsSeries } from './series.ts';
import { chartHeight } from './stock-names.ts';
import { toTable } from './table.ts';
import { stockLabel, toTracks } from './tracks.ts';

function summarize(series: TrainingSetsSeries, context: ChartContext): string {
  const { t, format } = context;
  const largest = series.sets.reduce<(typeof series.sets)[number] | undefined>(
    (best, set) => (best === undefined || set.size > best.size ? set : best),
    undefined,
  );
  return t(messages.summary, {
    count: series.sets.length,
    from: format.year(series.span[0]),
    to: format.year(series.span[1]),
    unit: t(partMessages[series.unit]),
    largest: largest?.model ?? 'none',
    size: largest === undefined ? '' : format.amount(largest.size),
    date: largest === undefined ? '' : format.month(largest.publishedOn),
    stocks: series.stocks.length,
    list: series.stocks.map((path) => stockLabel(path, context)).join('; '),
  });
}

/** Training sets over time against the published stocks of text. */
export const trainingSetsChart: ChartDefinition<TrainingSetsSeries> = {
  id: 'training-sets',
  height: chartHeight,
  buildOption,
  toTable,
  toTracks,
  summarize,
};
