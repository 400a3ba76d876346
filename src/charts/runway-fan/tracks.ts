import { toDecimalYear } from '../../core/time.ts';
import type { ChartContext, ChartPoint, Track } from '../chart.ts';
import { partMessages } from '../parts/messages.ts';
import { toTracks as toSetTracks } from '../training-sets/tracks.ts';
import type { FanSide } from './fan-side.ts';
import { runwayFanMessages as messages } from './messages.ts';
import type { FanGhost, FanSeries, FanSet } from './series.ts';

type SideName = 'stock' | 'demand';

/** A point whose text is written when it is read, so that tracks cost next to nothing while a slider moves. */
function lazyPoint(id: string, at: ChartPoint['at'], write: () => string): ChartPoint {
  return {
    id,
    at,
    get text() {
      return write();
    },
  };
}

function pointsOf(id: string, side: FanSide, write: (place: number) => string): ChartPoint[] {
  return Array.from(side.median, (median, place) => {
    const year = side.firstYear + place;
    return lazyPoint(`${id}-${year}`, [year, median], () => write(place));
  });
}

function sideTrack(name: SideName, series: FanSeries, context: ChartContext): Track {
  const { t, format } = context;
  const side = series[name];
  const range = (low: Float64Array, high: Float64Array, place: number): string =>
    format.range(format.amount(low[place] ?? NaN), format.amount(high[place] ?? NaN));
  const label = t(messages.lineName, { side: t(messages[name]), name: t(messages.median) });
  const points = pointsOf(name, side, (place) =>
    t(messages.sidePoint, {
      side: t(messages[name]),
      year: format.year(side.firstYear + place),
      median: format.amount(side.median[place] ?? NaN),
      unit: t(partMessages[series.unit]),
      half: range(side.p25, side.p75, place),
      most: range(side.p5, side.p95, place),
    }),
  );
  return { id: name, label, points };
}

function ghostTrack(
  name: SideName,
  ghost: FanGhost,
  { unit }: FanSeries,
  context: ChartContext,
): Track {
  const { t, format } = context;
  const side = ghost[name];
  const words = { side: t(messages[name]), name: ghost.label };
  const points = pointsOf(`ghost-${name}`, side, (place) =>
    t(messages.ghostPoint, {
      ...words,
      year: format.year(side.firstYear + place),
      median: format.amount(side.median[place] ?? NaN),
      unit: t(partMessages[unit]),
    }),
  );
  return { id: `ghost-${name}`, label: t(messages.lineName, words), points };
}

interface KeptTracks {
  readonly context: ChartContext;
  readonly tracks: readonly Track[];
}

/** The tracks of each choice of sets for the reader last asked for: they stay while a slider moves. */
const keptTracks = new WeakMap<readonly FanSet[], KeptTracks>();

function setTracks({ sets, unit, span }: FanSeries, context: ChartContext): readonly Track[] {
  if (unit === 'images' || sets.length === 0) return [];
  const kept = keptTracks.get(sets);
  if (kept?.context === context) return kept.tracks;
  const tracks = toSetTracks({ unit, span, sets, stocks: [] }, context).map((track) => ({
    ...track,
    points: track.points.map((point) => ({
      ...point,
      at: [toDecimalYear(point.at[0]), point.at[1]] as const,
    })),
  }));
  keptTracks.set(sets, { context, tracks });
  return tracks;
}

/** The stops of the data cursor: demand and stock year by year, the observed sets, then the medians compared with. */
export function toTracks(series: FanSeries, context: ChartContext): readonly Track[] {
  const { ghost } = series;
  const tracks = [
    sideTrack('demand', series, context),
    sideTrack('stock', series, context),
    ...setTracks(series, context),
    ...(ghost === undefined
      ? []
      : [
          ghostTrack('demand', ghost, series, context),
          ghostTrack('stock', ghost, series, context),
        ]),
  ];
  return tracks.filter(({ points }) => points.length > 0);
}
