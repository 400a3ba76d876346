import { sourceOf, type ChartContext, type ChartDefinition } from '../chart.ts';
import { uniqueSources } from '../parts/unique-sources.ts';
import { chartHeight } from './frame.ts';
import { buildOption } from './option.ts';
import { judgedForecasts, type ForecastErrorsSeries } from './series.ts';
import { toTable } from './table.ts';
import { toTracks } from './tracks.ts';
import { writeErrorsFinding } from './write-finding.ts';

function summarize(series: ForecastErrorsSeries, context: ChartContext): string {
  return writeErrorsFinding(series, context);
}

/** Every forecast whose year has come, from what it said to what came. */
export const forecastErrorsChart: ChartDefinition<ForecastErrorsSeries> = {
  id: 'forecast-errors',
  height: chartHeight,
  buildOption,
  toTable,
  toTracks,
  sources: (series) =>
    uniqueSources(
      judgedForecasts(series).flatMap(({ published, outcome }) => [
        sourceOf(outcome.row),
        sourceOf(published.row),
      ]),
    ),
  summarize,
  presented: async () => (await import('./presented.ts')).presented,
};
