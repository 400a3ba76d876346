import type { Box } from '../parts/drawn-element.ts';
import { sharedArea } from '../parts/freest-box.ts';
import type { TimelineFrame } from './frame.ts';
import { reachOf } from './mark-area.ts';
import type { TimelineEvent } from './series.ts';

/** What a name should not lie on, and whose it is. */
export interface Obstacle extends Box {
  readonly id: string;
  readonly isLarge: boolean;
}

/** Room around the ring of a round of the article, and around every mark, in CSS pixels. */
const ringRoom = 4;
const air = 2;
/** A name beside the ring of another event would be read as its name. */
const ringAir = 14;
const largeReach = 12;
const lineHalf = 3;

/** How far a mark with its ring reaches from its middle, in CSS pixels. */
export function reachWithRing(event: TimelineEvent, { area }: TimelineFrame): number {
  return reachOf(event, area) + (event.row.claim_id === undefined ? 0 : ringRoom);
}

/** The mark of an event, and the line of its period. */
export function obstaclesOf(event: TimelineEvent, frame: TimelineFrame): readonly Obstacle[] {
  const { id, period } = event;
  const [[x, y], own] = [frame.placeOf(event), reachWithRing(event, frame)];
  const reach = own + (event.row.claim_id === undefined ? air : ringAir);
  const [left, right] = [frame.toX(period.from), frame.toX(period.to)];
  const isLarge = own >= largeReach;
  return [
    { id, isLarge, x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach },
    {
      id: `${id} period`,
      isLarge: false,
      x: left,
      y: y - lineHalf,
      width: right - left,
      height: 2 * lineHalf,
    },
  ];
}

/** The area under a box of obstacles other than its own mark; that under a large mark counts `largeWeight` times. */
export function coveredBy(
  box: Box,
  obstacles: readonly Obstacle[],
  ownId: string,
  largeWeight: number,
): number {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  let sum = 0;
  for (const one of obstacles) {
    if (one.x >= right || one.y >= bottom || one.x + one.width <= box.x) continue;
    if (one.id !== ownId) sum += sharedArea(box, one) * (one.isLarge ? largeWeight : 1);
  }
  return sum;
}
