import type { DrawnElement } from './drawn-element.ts';

type Place = readonly [x: number, y: number];

/** The outline of a figure that was not seen at its source, in CSS pixels. */
export const unseenDash = [3, 2];

/** The outline of an event that has not come about. */
export const openDash = [1.5, 2];

/** The line over a period whose date was not seen. */
export const unseenPeriodDash = [2, 3];

/** Width of the outline of a mark, in CSS pixels. */
export const outlineWidth = 1.75;

const strikeWidth = 2;
const head = { length: 6, half: 4 } as const;

/** The line in ink through a mark whose figure is rejected, as far as `reach` to both sides. */
export function strikeThrough([x, y]: Place, reach: number, ink: string): DrawnElement {
  const shape = { x1: x - reach, y1: y, x2: x + reach, y2: y };
  return { type: 'line', shape, style: { stroke: ink, lineWidth: strikeWidth } };
}

/** The arrow from a mark whose figure is only a bound, `length` long: to larger values for a floor, to smaller ones for a ceiling. */
export function boundArrow(
  [x, y]: Place,
  [towardsX, towardsY]: readonly [x: -1 | 0 | 1, y: -1 | 0 | 1],
  length: number,
  color: string,
): readonly DrawnElement[] {
  const along = (distance: number, aside = 0): Place => [
    x + towardsX * distance + towardsY * aside,
    y + towardsY * distance + towardsX * aside,
  ];
  const back = length - head.length;
  const [x2, y2] = along(back);
  const points = [along(length), along(back, head.half), along(back, -head.half)];
  return [
    {
      type: 'line',
      shape: { x1: x, y1: y, x2, y2 },
      style: { stroke: color, lineWidth: outlineWidth },
    },
    {
      type: 'polygon',
      shape: { points: points.map((point) => [...point]) },
      style: { fill: color },
    },
  ];
}
