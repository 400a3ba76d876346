import type { ChartContext, ChartDefinition } from '../chart.ts';
import { joinSentences } from '../parts/join-sentences.ts';
import { labelOf } from '../parts/label.ts';
import { geographyMessages } from '../parts/market-messages.ts';
import { uniqueSources } from '../parts/unique-sources.ts';
import { chartHeight } from './frame.ts';
import { capitalMessages as messages } from './messages.ts';
import { buildOption } from './option.ts';
import type { CapitalSeries } from './series.ts';
import { toTable } from './table.ts';
import { toTracks } from './tracks.ts';
import { writeCapitalFinding } from './write-finding.ts';

function summarize(series: CapitalSeries, context: ChartContext): string {
  const place = labelOf(geographyMessages, series.place, context);
  const summary = context.t(messages.summary, { place, count: series.years.length });
  return joinSentences([summary, writeCapitalFinding(series, context)], context.t);
}

/** What labelling vendors raised in each year beside the published sizes of their market. */
export const capitalAgainstMarketChart: ChartDefinition<CapitalSeries> = {
  id: 'capital-against-market',
  height: chartHeight,
  buildOption,
  toTable,
  toTracks,
  sources: ({ years }) =>
    uniqueSources(years.flatMap(({ sizes }) => sizes.map(({ source }) => source))),
  summarize,
  presented: async () => (await import('./presented.ts')).presented,
};
