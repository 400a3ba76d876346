import type { Box } from '../parts/drawn-element.ts';
import { sharedArea } from '../parts/freest-box.ts';
import { leaderBoxes } from '../parts/leader-line.ts';
import type { DealsFrame } from './frame.ts';
import { markReach } from './marks.ts';

type Place = readonly [x: number, y: number];

const clearance = 5;
const farthest = { across: 120, down: 150 } as const;
const steps = { across: 12, down: 4 } as const;

function upTo(most: number, step: number): readonly number[] {
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

/** How far a box lies from a mark, in CSS pixels; a step to the side is worth half as much as one up or down. */
function distance(box: Box, [x, y]: Place): number {
  const across = Math.max(box.x - x, x - box.x - box.width, 0);
  const isBefore = box.x < x ? 6 : 0;
  return Math.hypot(across / 2, box.y + box.height / 2 - y) + isBefore;
}

/** Places right and left of a mark and farther and farther from it, the nearest first, all within the plot. */
export function placesAround(
  [x, y]: Place,
  { width, height }: Pick<Box, 'width' | 'height'>,
  { left, right, top, plotBottom }: DealsFrame,
): readonly Box[] {
  const least = markReach + clearance;
  const columns = upTo(farthest.across, steps.across).flatMap((away) => [
    x + least + away,
    x - least - width - away,
  ]);
  const rows = upTo(farthest.down, steps.down).flatMap((away) => [away, -away]);
  return columns
    .flatMap((boxX) => rows.map((rise) => ({ x: boxX, y: y - height / 2 + rise, width, height })))
    .filter((box) => box.x > left + 2 && box.x + width < right + 8)
    .filter((box) => box.y > top && box.y + height < plotBottom)
    .toSorted((one, next) => distance(one, [x, y]) - distance(next, [x, y]));
}

function isClear(box: Box, obstacles: readonly Box[]): boolean {
  return obstacles.every((obstacle) => sharedArea(box, obstacle) === 0);
}

/** The first place on which nothing lies and whose leader crosses no mark and no name; `undefined` where there is none. */
export function clearPlace(
  at: Place,
  places: readonly Box[],
  obstacles: readonly Box[],
  uncrossed: readonly Box[],
): Box | undefined {
  return places.find(
    (box) =>
      isClear(box, obstacles) && leaderBoxes(at, box).every((part) => isClear(part, uncrossed)),
  );
}
