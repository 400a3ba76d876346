import { sourceOf, type ChartDefinition } from '../chart.ts';
import type { QuartersSeries } from '../funding-quarters/series.ts';
import { toTable } from '../funding-quarters/table.ts';
import { writeQuartersFinding } from '../funding-quarters/write-finding.ts';
import { uniqueSources } from '../parts/unique-sources.ts';
import { chartHeight } from './frame.ts';
import { raisedByYearMessages as messages } from './messages.ts';
import { buildOption } from './option.ts';
import { toTracks } from './tracks.ts';

/** Money raised year by year, all categories in one bar: the chart of quarters in little, with the same table; its series is by year. */
export const raisedByYearChart: ChartDefinition<QuartersSeries> = {
  id: 'raised-by-year',
  height: chartHeight,
  buildOption,
  toTable,
  toTracks,
  sources: ({ events }) =>
    uniqueSources(events.filter(({ left_out: reason }) => reason === undefined).map(sourceOf)),
  summarize: (series, context) =>
    context.t(messages.summary, { finding: writeQuartersFinding(series, context) }),
  presented: async () => (await import('./presented.ts')).presented,
};
