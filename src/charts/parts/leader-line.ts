import type { Box, DrawnElement } from './drawn-element.ts';

type Point = readonly [x: number, y: number];

/** How far a name may stand from its mark before it needs a line, in CSS pixels. */
const leaderFrom = 16;

/** About how much of a leader one of its boxes covers, in CSS pixels. */
const boxStep = 8;

/** Where a leader from a mark ends at its name; `undefined` where the two stand so close that none is needed. */
function leaderEnd([x, y]: Point, box: Box): Point | undefined {
  const nearX = Math.min(Math.max(x, box.x), box.x + box.width);
  const nearY = Math.min(Math.max(y, box.y + 2), box.y + box.height - 2);
  return Math.hypot(nearX - x, nearY - y) <= leaderFrom ? undefined : [nearX, nearY];
}

/** A thin line from a mark to the nearest edge of its name; none where the two stand close together. */
export function leaderLine(at: Point, box: Box, stroke: string): readonly DrawnElement[] {
  const end = leaderEnd(at, box);
  if (end === undefined) return [];
  const [[x1, y1], [x2, y2]] = [at, end];
  const style = { stroke, lineWidth: 1, opacity: 0.6 };
  return [{ type: 'line', shape: { x1, y1, x2, y2 }, style }];
}

/** The small boxes that the leader of a name fills, so that no other name stands on it. */
export function leaderBoxes(at: Point, box: Box): readonly Box[] {
  const end = leaderEnd(at, box);
  if (end === undefined) return [];
  const [across, down] = [end[0] - at[0], end[1] - at[1]];
  const steps = Math.ceil(Math.hypot(across, down) / boxStep);
  return Array.from({ length: steps }, (_, step) => ({
    x: at[0] + (across * (step + 0.5)) / steps - 2,
    y: at[1] + (down * (step + 0.5)) / steps - boxStep / 2,
    width: 4,
    height: boxStep,
  }));
}
