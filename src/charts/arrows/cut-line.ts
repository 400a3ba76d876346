import type { Box } from '../parts/drawn-element.ts';

/** A place of the drawing in CSS pixels. */
export type Pixel = readonly [x: number, y: number];

/** A straight line between two places. */
export type Line = readonly [from: Pixel, to: Pixel];

/** The place that lies at a share of the way along a line. */
export function along([[x1, y1], [x2, y2]]: Line, share: number): Pixel {
  return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
}

/** Whether a place lies in a box, its edges included. */
export function isInside([x, y]: Pixel, box: Box): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** The shares of the way at which a line enters and leaves a span of one axis. */
function sharesWithin(from: number, to: number, low: number, high: number): [number, number] {
  if (from === to) return from >= low && from <= high ? [0, 1] : [1, 0];
  const [a, b] = [(low - from) / (to - from), (high - from) / (to - from)];
  return [Math.min(a, b), Math.max(a, b)];
}

/** The part of a line that lies in a box; `undefined` where none does. */
export function cutLine(line: Line, box: Box): Line | undefined {
  const [[x1, y1], [x2, y2]] = line;
  const [left, right] = sharesWithin(x1, x2, box.x, box.x + box.width);
  const [top, bottom] = sharesWithin(y1, y2, box.y, box.y + box.height);
  const [enter, leave] = [Math.max(0, left, top), Math.min(1, right, bottom)];
  return enter <= leave ? [along(line, enter), along(line, leave)] : undefined;
}
