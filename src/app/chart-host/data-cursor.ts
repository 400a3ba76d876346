import type { ChartPoint, Track } from '../../charts/chart.ts';
import type { PointRef } from '../../scenario/arrow.ts';

/** A point with the track that it belongs to. */
export interface Stop {
  readonly track: Track;
  readonly point: ChartPoint;
}

/** The keys that move the data cursor. */
export const cursorKeys = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
] as const;

/** One of the keys that move the data cursor. */
export type CursorKey = (typeof cursorKeys)[number];

const pageStep = 10;

function clamp(value: number, last: number): number {
  return Math.max(0, Math.min(last, value));
}

function placeOf({ track, point }: Stop): PointRef {
  return { trackId: track.id, pointId: point.id };
}

/** The stop at a place; it stays on its figure when the rows change, and is `undefined` when that is gone. */
export function stopAt(tracks: readonly Track[], place: PointRef | undefined): Stop | undefined {
  const track = tracks.find(({ id }) => id === place?.trackId);
  const point = track?.points.find(({ id }) => id === place?.pointId);
  return track && point && { track, point };
}

function firstStop([track]: readonly Track[]): Stop | undefined {
  const point = track?.points[0];
  return track && point && { track, point };
}

function moveWithin({ track, point }: Stop, step: number): Stop {
  const { points } = track;
  const next = points[clamp(points.indexOf(point) + step, points.length - 1)];
  return { track, point: next ?? point };
}

function nearest({ points }: Track, x: number): ChartPoint | undefined {
  return points.reduce<ChartPoint | undefined>(
    (best, point) => (best && Math.abs(best.at[0] - x) <= Math.abs(point.at[0] - x) ? best : point),
    undefined,
  );
}

function moveAcross(tracks: readonly Track[], stop: Stop, step: number): Stop {
  const track = tracks[clamp(tracks.indexOf(stop.track) + step, tracks.length - 1)];
  if (track === undefined || track === stop.track) return stop;
  const point = nearest(track, stop.point.at[0]);
  return point ? { track, point } : stop;
}

const steps: Readonly<Record<CursorKey, (tracks: readonly Track[], stop: Stop) => Stop>> = {
  ArrowLeft: (_, stop) => moveWithin(stop, -1),
  ArrowRight: (_, stop) => moveWithin(stop, 1),
  PageUp: (_, stop) => moveWithin(stop, -pageStep),
  PageDown: (_, stop) => moveWithin(stop, pageStep),
  Home: (_, stop) => moveWithin(stop, -Infinity),
  End: (_, stop) => moveWithin(stop, Infinity),
  ArrowUp: (tracks, stop) => moveAcross(tracks, stop, -1),
  ArrowDown: (tracks, stop) => moveAcross(tracks, stop, 1),
};

/** Where a key takes the cursor: left and right along a track, up and down to the nearest point of the next track; from nowhere to the first point. */
export function moveCursor(
  tracks: readonly Track[],
  place: PointRef | undefined,
  key: CursorKey,
): PointRef | undefined {
  const stop = stopAt(tracks, place);
  const next = stop === undefined ? firstStop(tracks) : steps[key](tracks, stop);
  return next && placeOf(next);
}

/** A place on the drawing in CSS pixels. */
export type Pixel = readonly [x: number, y: number];

/** Where points lie on the drawing: their own places, and the two ends of the stretch of the axis that they belong to. */
export interface Placing {
  /** `undefined` when it is out of view. */
  readonly toPixel: (point: ChartPoint) => Pixel | undefined;
  /** `undefined` when it has none. */
  readonly toSpan?: (point: ChartPoint) => readonly [left: number, right: number] | undefined;
}

/** Distances along a row count so little that they only decide between the points of one row. */
const alongRow = 1e-6;

/** The point for which a distance is least, if that is below a limit. */
function leastBy(
  tracks: readonly Track[],
  distanceTo: (point: ChartPoint) => number,
  limit: number,
): PointRef | undefined {
  let best: PointRef | undefined;
  let bestDistance = limit;
  for (const track of tracks) {
    for (const point of track.points) {
      const distance = distanceTo(point);
      if (distance < bestDistance) {
        best = placeOf({ track, point });
        bestDistance = distance;
      }
    }
  }
  return best;
}

/** The point nearest to a place on the drawing, within `reach` pixels; where there is none, that of the row within `reach` whose stretch of the axis the place lies over. */
export function findPoint(
  tracks: readonly Track[],
  [x, y]: Pixel,
  { toPixel, toSpan }: Placing,
  reach: number,
): PointRef | undefined {
  const distanceTo = (point: ChartPoint): number => {
    const pixel = toPixel(point);
    return pixel ? Math.hypot(pixel[0] - x, pixel[1] - y) : Infinity;
  };
  const heightOver = (point: ChartPoint): number => {
    const [left, right] = toSpan?.(point) ?? [Infinity, -Infinity];
    const pixel = x >= left && x <= right ? toPixel(point) : undefined;
    return pixel ? Math.abs(pixel[1] - y) + Math.abs(pixel[0] - x) * alongRow : Infinity;
  };
  return leastBy(tracks, distanceTo, reach) ?? (toSpan && leastBy(tracks, heightOver, reach));
}
