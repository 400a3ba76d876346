import { outlineWidth, strikeThrough } from './doubt-marks.ts';
import type { DrawnElement } from './drawn-element.ts';

/** How the mark of one figure looks. */
export interface FigureLook {
  readonly color: string;
  readonly paper: string;
  readonly ink: string;
  /** A circle for a printed amount, a diamond with a lighter filling for one that was worked out. */
  readonly isPrinted: boolean;
  /** Filled; hollow where it was not seen at its source. */
  readonly isSeen: boolean;
  /** Struck through: a misquote, or wrong. */
  readonly isRejected: boolean;
}

/** Half the height of a mark in CSS pixels. */
const figureReach = 6;

const circleRadius = 5;
const strikeReach = 10;
const tint = 0.35;

function shapeAt([x, y]: readonly [number, number], look: FigureLook): DrawnElement {
  const { color, paper, isPrinted, isSeen } = look;
  const fillOpacity = isSeen && !isPrinted ? tint : 1;
  const style = {
    fill: isSeen ? color : paper,
    fillOpacity,
    stroke: color,
    lineWidth: outlineWidth,
  };
  if (isPrinted) return { type: 'circle', shape: { cx: x, cy: y, r: circleRadius }, style };
  const points = [
    [x, y - figureReach],
    [x + figureReach, y],
    [x, y + figureReach],
    [x - figureReach, y],
  ];
  return { type: 'polygon', shape: { points }, style };
}

/** The mark of one figure at a place of the drawing, on a ground of paper so that bars do not shine through. */
export function figureMark(at: readonly [number, number], look: FigureLook): DrawnElement {
  const ground = shapeAt(at, { ...look, isSeen: false });
  return {
    type: 'group',
    $mergeChildren: false,
    children: [
      ground,
      shapeAt(at, look),
      ...(look.isRejected ? [strikeThrough(at, strikeReach, look.ink)] : []),
    ],
  };
}
