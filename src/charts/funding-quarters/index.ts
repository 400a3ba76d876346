import { sourceOf, type ChartContext, type ChartDefinition } from '../chart.ts';
import { joinNames } from '../parts/join-names.ts';
import { categoryMessages } from '../parts/funding-messages.ts';
import { uniqueSources } from '../parts/unique-sources.ts';
import { chartHeight } from './frame.ts';
import { fundingQuartersMessages as messages } from './messages.ts';
import { buildOption } from './option.ts';
import type { QuartersSeries } from './series.ts';
import { toTable } from './table.ts';
import { toTracks } from './tracks.ts';
import { writeQuartersFinding } from './write-finding.ts';
import { writePeriod } from './write-period.ts';

function summarize(series: QuartersSeries, context: ChartContext): string {
  const { periods, categories, view } = series;
  const finding = writeQuartersFinding(series, context);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return finding;
  const names = categories.map((category) => context.t(categoryMessages[category]));
  return context.t(messages.summary, {
    ...view,
    from: writePeriod(first, view, context),
    to: writePeriod(last, view, context),
    count: categories.length,
    list: joinNames(names, context.locale),
    finding,
  });
}

/** Money raised by quarter or by year, a bar each with a part for every category, or all up to its end. */
export const fundingQuartersChart: ChartDefinition<QuartersSeries> = {
  id: 'funding-quarters',
  height: chartHeight,
  buildOption,
  toTable,
  toTracks,
  timeAxis: 'ms',
  sources: ({ events }) =>
    uniqueSources(events.filter(({ left_out: reason }) => reason === undefined).map(sourceOf)),
  summarize,
  presented: async () => (await import('./presented.ts')).presented,
};
