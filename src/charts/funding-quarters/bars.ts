import type { ChartContext } from '../chart.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { isUnknown, mainBars, yearOnlyBars, type BarBoxes } from './bar-boxes.ts';
import type { QuartersFrame } from './frame.ts';
import { partElements } from './part-elements.ts';
import { totalOf, type QuartersSeries } from './series.ts';

const circle = 3.5;
/** Bars that touch bear their outlines only here and there. */
const markEvery = 6;

function countText(count: number, x: number, y: number, context: ChartContext): DrawnElement {
  const style = { ...barText(context), fill: context.theme.muted, align: 'left' as const };
  return {
    type: 'text',
    x: x + circle + 4,
    y,
    style: { ...style, text: context.format.count(count) },
  };
}

/** An open circle where rounds are known but none of their amounts; with their number where there is room. */
function unknownMark({ period, box }: BarBoxes, context: ChartContext): readonly DrawnElement[] {
  const { theme } = context;
  const count = totalOf(period).withoutAmount;
  const hasCount = count > 1 && box.width > 34;
  const x = box.x + box.width / 2 - (hasCount ? 6 : 0);
  const y = box.y - circle - 4;
  return [
    {
      type: 'circle',
      shape: { cx: x, cy: y, r: circle },
      style: { fill: theme.paper, stroke: theme.muted, lineWidth: 1.5 },
    },
    ...(hasCount ? [countText(count, x, y, context)] : []),
  ];
}

/** Every bar with its parts, and the marks of what is not known. */
export function barElements(
  series: QuartersSeries,
  frame: QuartersFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const { theme } = context;
  const main = mainBars(series, frame);
  const apart = yearOnlyBars(series, frame);
  const isMarked = (place: number): boolean =>
    series.view.measure === 'period' ||
    series.view.period === 'year' ||
    (main.length - 1 - place) % markEvery === 0;
  const filling = series.view.measure === 'cumulative' ? 'step' : 'full';
  return [
    ...main.flatMap(({ parts }, place) =>
      parts.flatMap((part) => partElements(part, filling, isMarked(place), theme)),
    ),
    ...apart.flatMap(({ parts }) =>
      parts.flatMap((part) => partElements(part, 'outlined', true, theme)),
    ),
    ...[...main, ...apart]
      .filter(({ period }) => isUnknown(period, series))
      .flatMap((bar) => unknownMark(bar, context)),
  ];
}
