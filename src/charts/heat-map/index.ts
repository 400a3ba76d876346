import type { ChartDefinition } from '../chart.ts';
import { chartHeight } from './frame.ts';
import { buildOption } from './option.ts';
import type { HeatMapSeries } from './series.ts';
import { summarize } from './summarize.ts';
import { toTable } from './table.ts';
import { toTracks } from './tracks.ts';

/** The median run-out year over the values of two assumptions. */
export const heatMapChart: ChartDefinition<HeatMapSeries> = {
  id: 'heat-map',
  height: chartHeight,
  buildOption,
  toTable,
  toTracks,
  sources: ({ source }) => [source],
  summarize,
  presented: async () => (await import('./presented.ts')).presented,
};
