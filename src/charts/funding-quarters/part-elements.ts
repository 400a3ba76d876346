import { unseenDash } from '../parts/doubt-marks.ts';
import type { Box, DrawnElement } from '../parts/drawn-element.ts';
import { categoryColor, categoryMarks } from '../parts/funding-marks.ts';
import { hatch } from '../parts/hatch.ts';
import type { Theme } from '../theme.ts';
import type { PartBox } from './bar-boxes.ts';
import { partMark } from './part-mark.ts';

/** Parts lower than this are drawn without a line of paper between them, and are never thinner than a hair. */
const leastInset = 4;
const hair = 1;
const markRoom = { width: 9, height: 12 } as const;

/** How a bar is filled: of its period; as one of which only the year is known; or as a step of a cumulative chart, which touches its neighbours. */
export type Filling = 'full' | 'outlined' | 'step';

function paintedBox({ x, y, width, height }: Box, filling: Filling): Box {
  const painted = Math.max(hair, height);
  if (height < leastInset) return { x, y: y + height - painted, width, height: painted };
  const inset = filling === 'step' ? { x, width } : { x: x + 0.5, width: Math.max(1, width - 1) };
  return { ...inset, y: y + 1, height: height - 1.5 };
}

function hatched({ isSeen, category }: PartBox, shape: Box, theme: Theme): readonly DrawnElement[] {
  const rim = { fill: 'none', stroke: theme.paper, lineWidth: 1, lineDash: [3, 3] };
  return [
    hatch(shape, categoryColor(category, theme), theme.paper),
    ...(isSeen ? [] : [{ type: 'rect' as const, shape, style: rim }]),
  ];
}

/** A filling whose sides are open, under a line in full colour. */
function step({ category, isSeen }: PartBox, shape: Box, theme: Theme): readonly DrawnElement[] {
  const stroke = categoryColor(category, theme);
  const [x, end] = [Math.round(shape.x), Math.round(shape.x + shape.width)];
  const { y } = shape;
  const fill = isSeen
    ? { fill: stroke, fillOpacity: categoryMarks[category].tint }
    : { fill: theme.paper };
  const dash = isSeen ? {} : { lineDash: unseenDash };
  return [
    { type: 'rect', shape: { ...shape, x, width: end - x }, style: fill },
    {
      type: 'line',
      shape: { x1: x, y1: y, x2: end, y2: y },
      style: { stroke, lineWidth: 1, ...dash },
    },
  ];
}

function framed(
  { category, isSeen }: PartBox,
  shape: Box,
  filling: Filling,
  theme: Theme,
): readonly DrawnElement[] {
  const color = categoryColor(category, theme);
  const { tint } = categoryMarks[category];
  const fillOpacity = filling === 'outlined' ? tint * 0.3 : tint;
  const fill = isSeen ? { fill: color, fillOpacity } : { fill: theme.paper, lineDash: unseenDash };
  const lineWidth = filling === 'outlined' ? 1.5 : 1;
  return [{ type: 'rect', shape, style: { ...fill, stroke: color, lineWidth } }];
}

function fillElements(part: PartBox, filling: Filling, theme: Theme): readonly DrawnElement[] {
  const shape = paintedBox(part.box, filling);
  if (part.period.mayBeIncomplete) return hatched(part, shape, theme);
  return filling === 'step' ? step(part, shape, theme) : framed(part, shape, filling, theme);
}

/** A part of a bar: filled in the colour and tint of its category, hatched where its period may be incomplete, hollow and dashed where it was not seen. */
export function partElements(
  part: PartBox,
  filling: Filling,
  isMarked: boolean,
  theme: Theme,
): readonly DrawnElement[] {
  const { x, y, width, height } = part.box;
  const hasMark = isMarked && width >= markRoom.width && height >= markRoom.height;
  const ground = part.period.mayBeIncomplete ? 'hatch' : 'filling';
  const middle = [x + width / 2, y + height / 2] as const;
  return [
    ...fillElements(part, filling, theme),
    ...(hasMark ? [partMark(part.category, middle, ground, theme)] : []),
  ];
}
