import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { Box, DrawnElement } from '../parts/drawn-element.ts';
import { freestBox, sharedArea } from '../parts/freest-box.ts';
import { boldFactor, textWidth } from '../parts/text-width.ts';
import type { StepsFrame } from './frame.ts';
import { markReach, type Look } from './marks.ts';
import { obstaclesOf } from './obstacles.ts';
import type { StepsSeries } from './series.ts';
import { wishesOf, type Side, type Wish } from './wishes.ts';

/** A text at its place. */
export interface PlacedLabel {
  readonly wish: Wish;
  readonly box: Box;
}

const lineHeight = 16;
const gap = markReach + 3;

const shifts: Readonly<Record<Side, readonly [across: -1 | 0 | 1, down: -1 | 0 | 1]>> = {
  above: [0, -1],
  below: [0, 1],
  left: [-1, 0],
  right: [1, 0],
  'above-right': [1, -1],
  'above-left': [-1, -1],
  'below-right': [1, 1],
  'below-left': [-1, 1],
};

function boxAt({ lines, isBold, at: [x, y] }: Wish, side: Side, context: ChartContext): Box {
  const widths = lines.map((text) => textWidth(text, chartFontSize(context)));
  const width = Math.max(...widths) * (isBold ? boldFactor : 1) + 4;
  const height = lines.length * lineHeight;
  const [across, down] = shifts[side];
  const beside = down === 0 ? gap : 2;
  return {
    x: across === 0 ? x - width / 2 : across < 0 ? x - width - beside : x + beside,
    y: down === 0 ? y - height / 2 : down < 0 ? y - height - gap + 2 : y + gap - 2,
    width,
    height,
  };
}

/** Boxes within the plot, moved sideways where they would stick out a little. */
function withinPlot(box: Box, { left, right, top, floor }: StepsFrame): Box {
  const x = Math.max(left + 2, Math.min(box.x, right - box.width));
  return { ...box, x, y: Math.max(top - 24, Math.min(box.y, floor - box.height)) };
}

/** Places one wish after the other; a text that is not needed and finds no room tries once more with its last line alone, and is then left out. */
function place(
  wishes: readonly Wish[],
  obstacles: readonly Box[],
  frame: StepsFrame,
  context: ChartContext,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const shorter =
      wish.lines.length > 1 && !wish.isNeeded ? [{ ...wish, lines: wish.lines.slice(-1) }] : [];
    const taken = [...obstacles, ...placed.map(({ box }) => box)];
    for (const form of [wish, ...shorter]) {
      const box = freestBox(
        form.sides.map((side) => withinPlot(boxAt(form, side, context), frame)),
        taken,
      );
      if (box === undefined) continue;
      const isFree = taken.every((other) => sharedArea(other, box) < 1);
      if (!isFree && !wish.isNeeded) continue;
      placed.push({ wish: form, box });
      break;
    }
  }
  return placed;
}

/** The texts of the picture at their places, as far as there is room for them. */
export function placeLabels(
  series: StepsSeries,
  looks: readonly Look[],
  frame: StepsFrame,
  context: ChartContext,
): readonly PlacedLabel[] {
  const obstacles = series.companies.flatMap((company, index) => {
    const look = looks[index];
    return look ? obstaclesOf(company, look, frame) : [];
  });
  return place(wishesOf(series, looks, frame, context), obstacles, frame, context);
}

/** The placed texts as elements of the drawing. */
export function labelElements(
  placed: readonly PlacedLabel[],
  context: ChartContext,
): readonly DrawnElement[] {
  const style = barText(context);
  const fontSize = context.width < narrowWidth ? style.fontSize - 0.5 : style.fontSize;
  return placed.map(({ wish: { lines, isBold, color, at }, box }) => {
    const isLeft = box.x + box.width < at[0];
    const isRight = box.x > at[0];
    const align = isLeft ? 'right' : isRight ? 'left' : 'center';
    return {
      type: 'text',
      x: isLeft ? box.x + box.width - 2 : isRight ? box.x + 2 : box.x + box.width / 2,
      y: box.y + box.height / 2,
      style: {
        ...style,
        fontSize,
        text: lines.join('\n'),
        fill: color,
        align,
        fontWeight: isBold ? 600 : 400,
      },
    };
  });
}
