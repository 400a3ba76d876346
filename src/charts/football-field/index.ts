import type { ChartContext, ChartDefinition } from '../chart.ts';
import { sourceOf } from '../chart.ts';
import { uniqueSources } from '../parts/unique-sources.ts';
import { chartHeight } from './frame.ts';
import { footballFieldMessages as messages } from './messages.ts';
import { buildOption } from './option.ts';
import { placedFigures, type FieldSeries } from './series.ts';
import { toTable } from './table.ts';
import { toTracks } from './tracks.ts';
import { writeFieldFinding } from './write-finding.ts';

function summarize(series: FieldSeries, context: ChartContext): string {
  const bars = series.groups.reduce((sum, group) => sum + group.bars.length, 0);
  return context.t(messages.summary, { bars, finding: writeFieldFinding(series, context) });
}

/** What every publisher, or every market as it is filed, says of one year: low to high, beside the consensus of each place. */
export const footballFieldChart: ChartDefinition<FieldSeries> = {
  id: 'football-field',
  height: chartHeight,
  buildOption,
  toTable,
  toTracks,
  sources: ({ groups }) =>
    uniqueSources(
      groups
        .flatMap(({ bars }) => bars.flatMap(placedFigures))
        .map(({ published }) => sourceOf(published.row)),
    ),
  summarize,
  presented: async () => (await import('./presented.ts')).presented,
};
