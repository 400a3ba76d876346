import type { AmountSpread } from '../../models/market/basis/consensus.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import type { Theme } from '../theme.ts';
import type { FieldFrame } from './frame.ts';

const boxHalf = 11;
const capHalf = 6;

function line(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  stroke: string,
  lineWidth: number,
): DrawnElement {
  return { type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth } };
}

/** The consensus of a place: a line from the lowest to the highest figure, a box between the quartiles, the median as a thick line. */
export function consensusElements(
  { low, lowerQuartile, median, upperQuartile, high }: AmountSpread,
  y: number,
  { toX }: Pick<FieldFrame, 'toX'>,
  { market, paper, ink }: Theme,
): readonly DrawnElement[] {
  const [left, right] = [toX(lowerQuartile), toX(upperQuartile)];
  const shape = { x: left, y: y - boxHalf, width: right - left, height: 2 * boxHalf };
  const cap = (x: number) => line([x, y - capHalf], [x, y + capHalf], market, 2);
  return [
    line([toX(low), y], [toX(high), y], market, 2),
    cap(toX(low)),
    cap(toX(high)),
    { type: 'rect', shape, style: { fill: paper } },
    {
      type: 'rect',
      shape,
      style: { fill: market, fillOpacity: 0.3, stroke: market, lineWidth: 2 },
    },
    line([toX(median), y - boxHalf - 3], [toX(median), y + boxHalf + 3], ink, 3),
  ];
}
