import type { ChartPoint, Track } from '../../charts/chart.ts';

/** Where the data cursor stands: a track and a point of it, by their places. */
export interface CursorPlace {
  readonly track: number;
  readonly point: number;
}

/** A step of the data cursor, by the key that makes it. */
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

function nearest(points: readonly ChartPoint[], x: number): number {
  let best = 0;
  points.forEach((point, index) => {
    if (Math.abs(point.at[0] - x) < Math.abs((points[best]?.at[0] ?? Infinity) - x)) best = index;
  });
  return best;
}

/** The point at a place; `undefined` when the tracks have changed and it is gone. */
export function pointAt(tracks: readonly Track[], place: CursorPlace): ChartPoint | undefined {
  return tracks[place.track]?.points[place.point];
}

function moveWithin(tracks: readonly Track[], place: CursorPlace, step: number): CursorPlace {
  const last = (tracks[place.track]?.points.length ?? 1) - 1;
  return { ...place, point: clamp(place.point + step, last) };
}

function moveAcross(tracks: readonly Track[], place: CursorPlace, step: number): CursorPlace {
  const track = clamp(place.track + step, tracks.length - 1);
  const x = pointAt(tracks, place)?.at[0] ?? 0;
  return track === place.track ? place : { track, point: nearest(tracks[track]?.points ?? [], x) };
}

/** Where a key takes the cursor: left and right along a track, up and down to the nearest point of the next track. */
export function moveCursor(
  tracks: readonly Track[],
  place: CursorPlace | undefined,
  key: CursorKey,
): CursorPlace {
  if (place === undefined) return { track: 0, point: 0 };
  switch (key) {
    case 'ArrowLeft':
      return moveWithin(tracks, place, -1);
    case 'ArrowRight':
      return moveWithin(tracks, place, 1);
    case 'PageUp':
      return moveWithin(tracks, place, -pageStep);
    case 'PageDown':
      return moveWithin(tracks, place, pageStep);
    case 'Home':
      return moveWithin(tracks, place, -Infinity);
    case 'End':
      return moveWithin(tracks, place, Infinity);
    case 'ArrowUp':
      return moveAcross(tracks, place, -1);
    case 'ArrowDown':
      return moveAcross(tracks, place, 1);
  }
}

/** A place on the drawing in CSS pixels. */
export type Pixel = readonly [x: number, y: number];

/** The point nearest to a place on the drawing, within `reach` pixels; `toPixel` gives a point's own place when it is in view. */
export function findPoint(
  tracks: readonly Track[],
  [x, y]: Pixel,
  toPixel: (point: ChartPoint) => Pixel | undefined,
  reach: number,
): CursorPlace | undefined {
  let best: CursorPlace | undefined;
  let bestDistance = reach;
  tracks.forEach(({ points }, track) => {
    points.forEach((point, index) => {
      const pixel = toPixel(point);
      const distance = pixel ? Math.hypot(pixel[0] - x, pixel[1] - y) : Infinity;
      if (distance < bestDistance) {
        best = { track, point: index };
        bestDistance = distance;
      }
    });
  });
  return best;
}
