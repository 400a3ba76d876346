import type { Box, DrawnElement } from '../parts/drawn-element.ts';
import type { Theme } from '../theme.ts';

/** A ring just inside a box, in ink on a rim of paper, so that it stands out on any colour. */
export function ring({ x, y, width, height }: Box, { ink, paper }: Theme): DrawnElement {
  const shape = { x: x + 2, y: y + 2, width: width - 4, height: height - 4, r: 5 };
  const stroke = (color: string, lineWidth: number): DrawnElement => ({
    type: 'rect',
    shape,
    style: { fill: 'none', stroke: color, lineWidth },
  });
  return { type: 'group', $mergeChildren: false, children: [stroke(paper, 6), stroke(ink, 2.5)] };
}
