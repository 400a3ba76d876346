import type { NativeShape } from '../native-chart.ts';
import { textWidth } from './text-width.ts';

/** How many times as wide as high the box of shapes is: in a box of these proportions dots are round. */
const shapeBoxRatio = 2.7;

/** Size of a text in a box of shapes and the height of its line, in units of the box. */
const shapeFontSize = 13;
const lineHeight = 20;

/** A box in which shapes are laid out before they become shares of it; a unit is about a point of a wide slide. */
export interface ShapeBox {
  readonly width: number;
  readonly height: number;
}

/** A place in a box of shapes by its upper left corner. */
export interface ShapePlace extends ShapeBox {
  readonly x: number;
  readonly y: number;
}

/** The box of the usual proportions with at least a height. */
export function shapeBoxOf(least: number): ShapeBox {
  const height = Math.max(least, 370);
  return { width: height * shapeBoxRatio, height };
}

/** The width that a text in one line needs in a box. */
export function shapeTextWidth(text: string): number {
  return textWidth(text, shapeFontSize) * 1.28 + 14;
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** A place in a box as shares of it, cut at its edges. */
export function toShares({ x, y, width, height }: ShapePlace, box: ShapeBox): ShapePlace {
  const [left, right] = [between(0, x / box.width, 1), between(0, (x + width) / box.width, 1)];
  const [top, bottom] = [between(0, y / box.height, 1), between(0, (y + height) / box.height, 1)];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** A level or upright line between two places of a box. */
export function lineShape(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  color: string,
  box: ShapeBox,
): NativeShape {
  const place = {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  };
  return { shape: 'line', ...toShares(place, box), color };
}

/** A circle around a place of a box. */
export function dotShape(
  [x, y]: readonly [number, number],
  radius: number,
  { color, isHollow = false }: { readonly color: string; readonly isHollow?: boolean },
  box: ShapeBox,
): NativeShape {
  const place = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  return { shape: 'ellipse', ...toShares(place, box), color, ...(isHollow && { isHollow }) };
}

/** A text in one line whose middle is as near to a place of a box as its edges allow. */
export function textShape(
  text: string,
  [x, y]: readonly [number, number],
  color: string,
  box: ShapeBox,
): NativeShape {
  const width = Math.min(shapeTextWidth(text), box.width);
  const left = between(0, x - width / 2, box.width - width);
  const top = between(0, y - lineHeight / 2, box.height - lineHeight);
  const place = { x: left, y: top, width, height: lineHeight };
  return { shape: 'text', ...toShares(place, box), color, text };
}
