import type { ChartContext, ChartDefinition } from '../chart.ts';
import { uniqueSources } from '../parts/unique-sources.ts';
import { scenarioDifferenceMessages as messages } from './messages.ts';
import { buildOption, chartHeight } from './option.ts';
import type { ScenarioDifferenceSeries } from './series.ts';
import { toTable } from './table.ts';
import { toTracks } from './tracks.ts';
import { writeDifference } from './write-difference.ts';

function summarize(series: ScenarioDifferenceSeries, context: ChartContext): string {
  const words = writeDifference(series.difference, series, context);
  return context.t(messages.summary, { a: series.aName, b: series.bName, words });
}

/** The way from the median year of one scenario to that of another, one assumption a step. */
export const scenarioDifferenceChart: ChartDefinition<ScenarioDifferenceSeries> = {
  id: 'scenario-difference',
  height: chartHeight,
  buildOption,
  toTable,
  toTracks,
  timeAxis: 'year',
  sources: ({ aSource, bSource }) => uniqueSources([bSource, aSource]),
  summarize,
  presented: async () => (await import('./presented.ts')).presented,
};
