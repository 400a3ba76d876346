import { sourceOf, type ChartContext, type ChartDefinition } from '../chart.ts';
import { uniqueSources } from '../parts/unique-sources.ts';
import { chartHeight } from './frame.ts';
import { fundingTimelineMessages as messages } from './messages.ts';
import { buildOption } from './option.ts';
import type { TimelineSeries } from './series.ts';
import { toTable } from './table.ts';
import { toTracks } from './tracks.ts';
import { writeTimelineFinding } from './write-finding.ts';

function summarize(series: TimelineSeries, context: ChartContext): string {
  const { events, view } = series;
  return context.t(messages.summary, {
    from: context.format.year(view.years[0]),
    to: context.format.year(view.years[1]),
    scale: view.scale,
    finding: writeTimelineFinding(series, context),
    lane: events.filter(({ amountUsd }) => amountUsd === undefined).length,
  });
}

/** Every funding event by date and amount: outline and colour by line of business, area by post-money valuation, a lane for amounts that are not known. */
export const fundingTimelineChart: ChartDefinition<TimelineSeries> = {
  id: 'funding-timeline',
  height: chartHeight,
  buildOption,
  toTable,
  toTracks,
  timeAxis: 'ms',
  sources: ({ events }) => uniqueSources(events.map(({ row }) => sourceOf(row))),
  summarize,
  presented: async () => (await import('./presented.ts')).presented,
};
