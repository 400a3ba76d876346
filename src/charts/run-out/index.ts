import type { ChartDefinition } from '../chart.ts';
import { uniqueSources } from '../parts/unique-sources.ts';
import { buildCurve } from './curve-option.ts';
import { buildDots } from './dots-option.ts';
import { chartHeight } from './run-out-frame.ts';
import type { RunOutSeries } from './series.ts';
import { summarize } from './summarize.ts';
import { toTable } from './table.ts';
import { toTracks } from './tracks.ts';

/** The distribution of the run-out year: fifty equally likely years as dots, or the probability by year as a curve. */
export const runOutChart: ChartDefinition<RunOutSeries> = {
  id: 'run-out',
  height: chartHeight,
  buildOption: (series, context) =>
    series.mode === 'dots' ? buildDots(series, context) : buildCurve(series, context),
  toTable,
  toTracks,
  timeAxis: 'year',
  sources: ({ source, moreSources, ghost, dates }) =>
    uniqueSources([
      source,
      ...moreSources,
      ghost?.source ?? source,
      ...dates.map((date) => date.source),
    ]),
  summarize,
  presented: async () => (await import('./presented.ts')).presented,
};
