import { partMessages } from '../parts/messages.ts';
import type { ChartContext } from '../chart.ts';
import { trainingSetsMessages as messages } from './messages.ts';
import { inView, largestSet, type TrainingSetsSeries } from './series.ts';
import { stockLabel } from './tracks.ts';

type Words = Pick<ChartContext, 't' | 'format'>;

/** The finding above the chart: the largest set in view, and how the largest of text alone compares with the first stock shown. */
export function writeFinding(all: TrainingSetsSeries, context: Words): string {
  const { t, format } = context;
  const { sets, span, unit } = inView(all);
  const largest = largestSet(sets);
  const largestText = largestSet(sets.filter((set) => !set.isMultimodal));
  const [stock] = all.stocks;
  const median = stock?.years[0]?.median;
  const count = t(messages.findingCount, {
    count: sets.length,
    total: all.sets.length,
    from: format.year(span[0]),
    to: format.year(span[1]),
  });
  const size = largest
    ? t(messages.findingLargest, {
        model: largest.model,
        size: format.amount(largest.size),
        unit: t(partMessages[unit]),
        month: format.month(largest.publishedOn),
      })
    : '';
  const times =
    largestText && stock && median !== undefined
      ? t(messages.findingTimes, {
          model: largestText.model,
          times: format.number(largestText.size / median),
          stock: stockLabel(stock, context),
        })
      : '';
  return [count, size, times]
    .filter((sentence) => sentence !== '')
    .reduce((first, second) => t(messages.between, { first, second }));
}
