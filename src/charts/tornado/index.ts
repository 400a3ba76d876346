import type { ChartDefinition } from '../chart.ts';
import { chartHeight } from './frame.ts';
import { buildOption } from './option.ts';
import type { TornadoSeries } from './series.ts';
import { summarize } from './summarize.ts';
import { toTable } from './table.ts';
import { toTracks } from './tracks.ts';

/** How far each uncertain assumption moves the median of an outcome. */
export const tornadoChart: ChartDefinition<TornadoSeries> = {
  id: 'tornado',
  height: chartHeight,
  buildOption,
  toTable,
  toTracks,
  sources: ({ source }) => [source],
  summarize,
  presented: async () => (await import('./presented.ts')).presented,
};

/** The same chart of an outcome in years, whose horizontal axis is time. */
export const yearTornadoChart: ChartDefinition<TornadoSeries> = {
  ...tornadoChart,
  timeAxis: 'year',
};
