import type { DrawnElement } from '../parts/drawn-element.ts';
import type { ScopeMark } from './scope-marks.ts';

type Point = readonly [x: number, y: number];

/** Corners around the middle, in units of half the size. */
const corners: Readonly<Record<string, readonly Point[]>> = {
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  triangle: [
    [0, -1],
    [1, 1],
    [-1, 1],
  ],
  rect: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
};

const downwards: readonly Point[] = [
  [-1, -1],
  [1, -1],
  [0, 1],
];

/** The symbol of a market as a shape of its own, for the key. */
export function symbolShape(
  { symbol, size }: ScopeMark,
  [x, y]: Point,
  fill: string,
): DrawnElement {
  const half = size / 2;
  if (symbol === 'circle')
    return { type: 'circle', shape: { cx: x, cy: y, r: half }, style: { fill } };
  const points = (corners[symbol] ?? downwards).map(([across, down]) => [
    x + across * half,
    y + down * half,
  ]);
  return { type: 'polygon', shape: { points }, style: { fill } };
}
