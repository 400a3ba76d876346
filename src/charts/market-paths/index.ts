import { sourceOf, type ChartDefinition, type SourceRef } from '../chart.ts';
import { uniqueSources } from '../parts/unique-sources.ts';
import { writePercentagePoints } from '../parts/write-percentage-points.ts';
import { chartHeight } from './frame.ts';
import { buildOption } from './option.ts';
import { isInView, type PathsSeries } from './series.ts';
import { toTable } from './table.ts';
import { toTracks } from './tracks.ts';
import { summarizePaths } from './write-finding.ts';
import { writeValue } from './write-value.ts';

/** The sources of the lines and outcomes that have a value in view. */
function sourcesOf(series: PathsSeries): readonly SourceRef[] {
  const isSeen = ({ year }: { readonly year: number }): boolean => isInView(series, year);
  return uniqueSources(
    series.facets.flatMap(({ lines, outcomes }) => [
      ...outcomes.flatMap(({ points }) =>
        points.filter(isSeen).map(({ dated }) => sourceOf(dated.row)),
      ),
      ...lines.filter(({ points }) => points.some(isSeen)).map(({ row }) => sourceOf(row)),
    ]),
  );
}

/** Publishers' paths of the market on one basis, as amounts or indexed, with the outcomes. */
export const marketPathsChart: ChartDefinition<PathsSeries> = {
  id: 'market-paths',
  height: chartHeight,
  buildOption,
  toTable,
  toTracks,
  timeAxis: 'year',
  writeAmount: writeValue,
  sources: sourcesOf,
  summarize: summarizePaths,
  presented: async () => (await import('./presented.ts')).presented,
};

/** The same paths as growth from year to year: between two of its points lie percentage points. */
export const marketGrowthChart: ChartDefinition<PathsSeries> = {
  ...marketPathsChart,
  writeDifference: (difference, _, context) => writePercentagePoints(difference, context),
};
