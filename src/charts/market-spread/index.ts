import { sourceOf, type ChartDefinition } from '../chart.ts';
import type { FieldSeries } from '../football-field/series.ts';
import { toTable } from '../football-field/table.ts';
import { writeFieldFinding } from '../football-field/write-finding.ts';
import { uniqueSources } from '../parts/unique-sources.ts';
import { countedIn } from './counted-in.ts';
import { chartHeight } from './frame.ts';
import { marketSpreadMessages as messages } from './messages.ts';
import { buildOption } from './option.ts';
import { toTracks } from './tracks.ts';

/** How far apart the forecasts of one year lie: a dot for each that counts, place by place, on the box of their middle half. The football field in little, with the same table. */
export const marketSpreadChart: ChartDefinition<FieldSeries> = {
  id: 'market-spread',
  height: chartHeight,
  buildOption,
  toTable,
  toTracks,
  sources: ({ groups }) =>
    uniqueSources(groups.flatMap(countedIn).map(({ published }) => sourceOf(published.row))),
  summarize: (series, context) =>
    context.t(messages.summary, { finding: writeFieldFinding(series, context) }),
  presented: async () => (await import('./presented.ts')).presented,
};
