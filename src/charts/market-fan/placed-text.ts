import type { ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { Box, DrawnElement } from '../parts/drawn-element.ts';
import { boldFactor, textWidth } from '../parts/text-width.ts';
import type { MarketFrame } from './market-frame.ts';

const lineHeight = 16;
const gap = 9;

/** A text that belongs to a place of the plot, in pixels. */
export interface PlacedText {
  readonly text: string;
  readonly at: readonly [x: number, y: number];
  readonly color: string;
  readonly isBold: boolean;
}

/** Draws a text into a box. */
export function drawPlaced(
  { text, color, isBold }: PlacedText,
  box: Box,
  context: ChartContext,
): DrawnElement {
  return {
    type: 'text',
    x: box.x,
    y: box.y,
    style: {
      ...barText(context),
      text,
      fill: color,
      verticalAlign: 'top',
      ...(isBold && { fontWeight: 600 }),
    },
  };
}

function sizeOf(
  { text, isBold }: PlacedText,
  context: ChartContext,
): { width: number; height: number } {
  const lines = text.split('\n');
  const widest = Math.max(...lines.map((line) => textWidth(line, chartFontSize(context))));
  return { width: widest * (isBold ? boldFactor : 1), height: lines.length * lineHeight };
}

/** How many lines above or below its point a text may stand: one that must be seen, and one that may be left out. */
const reach = { far: [0, 1, 2, 4, 6, 8], near: [0] } as const;

/** The places around a point, the best first: above and below it, to the left, to the right and over it, nearer before farther. */
export function placesOf(
  label: PlacedText,
  { left, right, top, bottom }: MarketFrame,
  context: ChartContext,
  distance: keyof typeof reach,
): Box[] {
  const { width, height } = sizeOf(label, context);
  const [x, y] = label.at;
  const [before, over, after] = [x - gap - width, x - width / 2, x + gap];
  return reach[distance]
    .flatMap((lines) => {
      const [above, below] = [y - gap - height - lines * lineHeight, y + gap + lines * lineHeight];
      return [
        [before, above],
        [after, below],
        [before, below],
        [after, above],
        [over, above],
        [over, below],
      ];
    })
    .map(([boxX = 0, boxY = 0]) => ({ x: boxX, y: boxY, width, height }))
    .filter((box) => box.x >= left + 2 && box.x + width <= right - 2)
    .filter((box) => box.y >= top && box.y + height <= bottom - 2);
}

/** Small boxes along a curve, so that a text does not stand on it. */
export function curveBoxes(
  points: readonly (readonly [year: number, amount: number])[],
  { toX, toY }: MarketFrame,
): Box[] {
  const steps = 6;
  return points.slice(1).flatMap(([year, amount], place) => {
    const [beforeYear, before] = points[place] ?? [year, amount];
    const [x, y, nextX, nextY] = [toX(beforeYear), toY(before), toX(year), toY(amount)];
    return Array.from({ length: steps }, (_, step) => ({
      x: x + ((nextX - x) * step) / steps,
      y: y + ((nextY - y) * (step + 0.5)) / steps - 4,
      width: (nextX - x) / steps,
      height: 8,
    }));
  });
}
