import type { ChartContext, Track } from '../chart.ts';
import { nameOfPlace } from '../football-field/names.ts';
import type { FieldSeries } from '../football-field/series.ts';
import { describeFigure } from '../football-field/write-figure.ts';
import { countedIn } from './counted-in.ts';
import { frameOf } from './frame.ts';

/** The stops of the data cursor: a track for each place, along it the figures that count from the lowest to the highest. */
export function toTracks(series: FieldSeries, context: ChartContext): readonly Track[] {
  return frameOf(series, context)
    .rows.map(({ group, middle }) => ({
      id: group.geography,
      label: nameOfPlace(group, context),
      points: countedIn(group).map((figure) => ({
        id: figure.id,
        at: [figure.point.amount, middle] as const,
        text: describeFigure(figure, series, context),
      })),
    }))
    .filter(({ points }) => points.length > 0);
}
