import type { DrawnElement } from '../parts/drawn-element.ts';
import type { Theme } from '../theme.ts';
import type { AuditFrame } from './frame.ts';
import { line, placeOf, type Point } from './marks.ts';
import type { OwnClaim } from './own-claim.ts';

const radius = 9;
/** Half the width of the mark with the hairs outside its ring, in CSS pixels. */
export const claimReach = 15;
const capReach = 4;

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** Where the mark of a claim has its middle: at its rates, or at the edge that they lie beyond. */
export function placeOfClaim(claim: OwnClaim, frame: AuditFrame): Point {
  const [x, y] = placeOf(claim, frame);
  return [between(frame.left, x, frame.right), between(frame.top, y, frame.bottom)];
}

/** Whether a rate of the claim lies beyond the axes. */
function isBeyond(claim: OwnClaim, frame: AuditFrame): boolean {
  const [place, edge] = [placeOf(claim, frame), placeOfClaim(claim, frame)];
  return place[0] !== edge[0] || place[1] !== edge[1];
}

/** The range that rounding allows as far as the axes reach, left open inside the ring. */
function rangeLines({ audit }: OwnClaim, frame: AuditFrame, [x, y]: Point, ink: string) {
  return [audit.impliedRange.low, audit.impliedRange.high].flatMap((rate) => {
    const end = between(frame.top, frame.toY(rate), frame.bottom);
    if (Math.abs(end - y) <= radius) return [];
    const rim = end < y ? y - radius : y + radius;
    return [
      line([x, rim], [x, end], ink, 1.5),
      line([x - capReach, end], [x + capReach, end], ink, 1.5),
    ];
  });
}

/** The mark of the reader's claim: a ring in ink with a hair on each side, dashed where its rates lie beyond the axes. */
export function claimElement(claim: OwnClaim, frame: AuditFrame, { ink }: Theme): DrawnElement {
  const [x, y] = placeOfClaim(claim, frame);
  const lineDash = isBeyond(claim, frame) ? [3, 3] : 'solid';
  const hairs = (
    [
      [-1, 0],
      [1, 0],
      [0, -1],
      [0, 1],
    ] as const
  ).map(([across, down]) =>
    line(
      [x + across * radius, y + down * radius],
      [x + across * claimReach, y + down * claimReach],
      ink,
      2,
    ),
  );
  return {
    type: 'group',
    $mergeChildren: false,
    children: [
      ...rangeLines(claim, frame, [x, y], ink),
      {
        type: 'circle',
        shape: { cx: x, cy: y, r: radius },
        style: { fill: 'none', stroke: ink, lineWidth: 2, lineDash },
      },
      ...hairs,
    ],
  };
}
