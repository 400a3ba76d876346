import { partMessages } from '../parts/messages.ts';
import type { ChartContext } from '../chart.ts';
import { trainingSetsMessages as messages } from './messages.ts';
import { inView, largestSet, type TrainingSetsSeries } from './series.ts';
import { stockLabel } from './tracks.ts';

type Words = Pick<ChartContext, 't' | 'format'>;

/** The chart in words: how many sets are in view, which is the largest, and which stocks are shown. */
export function summarize(all: TrainingSetsSeries, context: Words): string {
  const { t, format } = context;
  const { sets, stocks, span, unit } = inView(all);
  const largest = largestSet(sets);
  return t(messages.summary, {
    count: sets.length,
    from: format.year(span[0]),
    to: format.year(span[1]),
    unit: t(partMessages[unit]),
    largest: largest?.model ?? 'none',
    size: largest === undefined ? '' : format.amount(largest.size),
    date: largest === undefined ? '' : format.month(largest.publishedOn),
    stocks: stocks.length,
    list: stocks.map((path) => stockLabel(path, context)).join('; '),
  });
}
