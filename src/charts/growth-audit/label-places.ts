import type { CheckedGrowth } from '../../models/market/growth/audit-growth.ts';
import type { Box } from '../parts/drawn-element.ts';
import type { AuditFrame } from './frame.ts';
import type { Point } from './marks.ts';

/** Height of a line of a label, in CSS pixels. */
export const lineHeight = 16;
/** Clear space between a mark and its name, in CSS pixels. */
const clearance = 5;
const diagonalSteps = 60;

/** A mark that is to be named; distances in CSS pixels. */
export interface Named {
  readonly at: Point;
  /** Half the width of the mark. */
  readonly reach: number;
  /** How far the mark with its range goes up and down from its middle. */
  readonly above: number;
  readonly below: number;
  readonly lines: readonly string[];
  /** Named whatever lies under the name. */
  readonly isOwn: boolean;
}

/** How far a mark of half a height goes up and down with the range of its implied rates, as far as the axes reach; in CSS pixels. */
export function heightsOf(
  [, y]: Point,
  reach: number,
  { impliedRange: { low, high } }: CheckedGrowth,
  { toY, top, bottom }: AuditFrame,
): Pick<Named, 'above' | 'below'> {
  const above = Math.max(reach, y - Math.max(top, toY(high)));
  return { above, below: Math.max(reach, Math.min(bottom, toY(low)) - y) };
}

function upright(x: number, y1: number, y2: number, reach: number): Box {
  return { x: x - reach, y: Math.min(y1, y2), width: 2 * reach, height: Math.abs(y2 - y1) };
}

/** What a name should not lie on: a mark of some reach (CSS pixels) and the range of implied rates. */
export function obstaclesAt(
  [x, y]: Point,
  reach: readonly [across: number, down: number],
  { impliedRange }: CheckedGrowth,
  frame: AuditFrame,
): readonly Box[] {
  return [
    upright(x, y - reach[1], y + reach[1], reach[0]),
    upright(x, frame.toY(impliedRange.low), frame.toY(impliedRange.high), 3),
  ];
}

/** The diagonal as a row of small boxes. */
export function diagonalBoxes({ left, right, top, bottom }: AuditFrame): readonly Box[] {
  const [stepX, stepY] = [(right - left) / diagonalSteps, (bottom - top) / diagonalSteps];
  return Array.from({ length: diagonalSteps }, (_, step) => ({
    x: left + step * stepX,
    y: bottom - (step + 1) * stepY,
    width: stepX,
    height: stepY,
  }));
}

/** Where a label of some size can stand beside, above or below a mark, the best place first and the farthest last; all within the plot. */
export function placesBeside(
  { at: [x, y], reach, above, below }: Named,
  { width, height }: Pick<Box, 'width' | 'height'>,
  { left, right, top, bottom }: AuditFrame,
): readonly Box[] {
  const distance = reach + clearance;
  const within = (from: number) => Math.max(left + 4, Math.min(right - 4 - width, from));
  const columns = [x - width / 2, x - reach, x + reach - width].map(within);
  const rises = [-height / 2, 2, -height - 2, lineHeight, -height - lineHeight];
  const beside = rises.flatMap((rise) =>
    [x + distance, x - distance - width].map((from) => [from, y + rise] as const),
  );
  const stacked = [0, 1].flatMap((lines) => {
    const off = clearance + lines * lineHeight;
    const rows = [below + off, -above - off - height];
    return rows.flatMap((rise) => columns.map((from) => [from, y + rise] as const));
  });
  return [...beside, ...stacked]
    .filter(([from]) => from > left && from + width < right)
    .filter(([, from]) => from > top && from + height < bottom)
    .map(([boxX, boxY]) => ({ x: boxX, y: boxY, width, height }));
}
