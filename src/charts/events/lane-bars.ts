import type { DrawnElement } from '../parts/drawn-element.ts';
import type { Theme } from '../theme.ts';
import type { ChartEvent } from './series.ts';

const barHeight = 4;

/** Where the bar of a period stands, in pixels: its ends, cut at the edges of the plot, its middle, and where its mark ends. */
export interface BarPlace {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly markY: number;
}

/** The bar of a period under its mark: filled, hollow where it is not verified or disputed, with a dashed outline where it is wrong. */
export function periodBar(
  { state }: Pick<ChartEvent, 'state'>,
  { left, right, y, markY }: BarPlace,
  { muted, paper }: Theme,
): DrawnElement {
  const width = Math.max(2, right - left);
  return {
    type: 'group',
    $mergeChildren: false,
    children: [
      {
        type: 'line',
        shape: { x1: left, y1: markY, x2: left, y2: y + barHeight / 2 },
        style: { stroke: muted, lineWidth: 1 },
      },
      {
        type: 'rect',
        shape: { x: left, y: y - barHeight / 2, width, height: barHeight },
        style: {
          fill: state === 'seen' ? muted : paper,
          stroke: muted,
          lineWidth: 1,
          ...(state === 'wrong' && { lineDash: [3, 2] }),
        },
      },
    ],
  };
}
