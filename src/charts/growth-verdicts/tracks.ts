import type { ChartContext, Track } from '../chart.ts';
import type { AuditSeries } from '../growth-audit/series.ts';
import { toTracks as auditTracks } from '../growth-audit/tracks.ts';
import { frameOf } from './frame.ts';

/** The stops of the data cursor: those of the growth audit, a track a verdict, from the top row down. */
export function toTracks(series: AuditSeries, context: ChartContext): readonly Track[] {
  const tracks = auditTracks({ forecasts: series.forecasts }, context);
  return frameOf(series, context).rows.flatMap(({ verdict, marks }) => {
    const places = new Map(marks.map(({ forecast, at }) => [forecast.id, at]));
    return tracks
      .filter(({ id }) => id === verdict)
      .map((track) => ({
        ...track,
        points: track.points.map((point) => ({ ...point, at: places.get(point.id) ?? point.at })),
      }));
  });
}
