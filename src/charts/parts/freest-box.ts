import type { Box } from './drawn-element.ts';

function sharedLength(
  from: number,
  length: number,
  otherFrom: number,
  otherLength: number,
): number {
  return Math.max(0, Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom));
}

/** The area in which two boxes lie over each other. */
export function sharedArea(a: Box, b: Box): number {
  return sharedLength(a.x, a.width, b.x, b.width) * sharedLength(a.y, a.height, b.y, b.height);
}

/** The first of some places that nothing stands on, else the one that is covered least; `undefined` without places. */
export function freestBox<B extends Box>(
  places: readonly B[],
  taken: readonly Box[],
): B | undefined {
  const covered = places.map((place) =>
    taken.reduce((sum, each) => sum + sharedArea(place, each), 0),
  );
  return places[covered.indexOf(Math.min(...covered))];
}
