import type { ChartDefinition } from '../chart.ts';
import { uniqueSources } from '../parts/unique-sources.ts';
import { writeCounted } from '../parts/write-counted.ts';
import { chartHeight } from './fan-frame.ts';
import { buildOption } from './option.ts';
import type { FanSeries } from './series.ts';
import { summarize } from './summarize.ts';
import { toTable } from './table.ts';
import { toTracks } from './tracks.ts';

/** Stock of data and demand for it as bands over the years, with the year in which they meet. */
export const runwayFanChart: ChartDefinition<FanSeries> = {
  id: 'runway-fan',
  height: chartHeight,
  buildOption,
  stillSeries: ['language', 'language-open', 'multimodal', 'multimodal-open', 'records', 'today'],
  toTable,
  toTracks,
  timeAxis: 'year',
  writeAmount: (amount, { unit }, context) => writeCounted(amount, unit, context),
  sources: ({ source, moreSources, ghost, sets }) =>
    uniqueSources([
      source,
      ...moreSources,
      ghost?.source ?? source,
      ...sets.map((set) => set.source),
    ]),
  summarize,
  presented: async () => (await import('./presented.ts')).presented,
};
