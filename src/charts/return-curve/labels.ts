import { netPresentValue } from '../../models/funding/returns/net-present-value.ts';
import type { ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { Box, DrawnElement } from '../parts/drawn-element.ts';
import { freestBox } from '../parts/freest-box.ts';
import { boldFactor, textWidth } from '../parts/text-width.ts';
import { curvePoints } from './curve-range.ts';
import type { CurveFrame } from './frame.ts';
import { returnCurveMessages as messages } from './messages.ts';
import type { ReturnCurveSeries } from './series.ts';
import { writeValue } from './write-value.ts';
import { writeYearlyRates } from './write-yearly-rate.ts';

/** A dot of the chart, by its place in pixels. */
export interface CurveDot {
  readonly at: readonly [x: number, y: number];
  readonly text: string;
  readonly isRoot: boolean;
}

const lineHeight = 18;
const gap = 8;
const curveReach = 4;

/** The value without a discount, where the axes reach it and it is no root itself. */
function undiscounted(
  { flows, currency, ratesPerYear }: ReturnCurveSeries,
  frame: CurveFrame,
  context: ChartContext,
): readonly CurveDot[] {
  const value = netPresentValue(flows, 0);
  const isSeen =
    frame.fromLog <= 0 && frame.toLog >= 0 && value >= frame.low && value <= frame.high;
  const isRoot = ratesPerYear.some((rate) => Math.abs(rate) < 1e-9);
  if (!isSeen || isRoot || value === 0) return [];
  const amount = writeValue(value, currency, context);
  const at = [frame.toX(0), frame.toY(value)] as const;
  return [{ at, text: context.t(messages.undiscounted, { amount }), isRoot: false }];
}

/** The dots of the chart with their names: each rate at which the value is zero, and the value at 0 %. */
export function curveDots(
  series: ReturnCurveSeries,
  frame: CurveFrame,
  context: ChartContext,
): readonly CurveDot[] {
  const written = writeYearlyRates(series.ratesPerYear, context);
  const roots = series.ratesPerYear.map((rate, place) => ({
    at: [frame.toX(rate), frame.toY(0)] as const,
    text: context.t(messages.root, { rate: written[place] ?? '' }),
    isRoot: true,
  }));
  return [...roots, ...undiscounted(series, frame, context)];
}

function placesOf({ at: [x, y], text }: CurveDot, frame: CurveFrame, context: ChartContext) {
  const width = textWidth(text, chartFontSize(context)) * boldFactor;
  const lefts = [x + gap, x - gap - width, x - width / 2];
  const near = [y - gap - lineHeight, y + gap, y - lineHeight / 2];
  const tops = [...near, y - gap - 2 * lineHeight, y + gap + lineHeight];
  return tops
    .flatMap((top) => lefts.map((left) => ({ x: left, y: top, width, height: lineHeight })))
    .filter((box) => box.x >= frame.left && box.x + width <= frame.right)
    .filter((box) => box.y >= frame.top && box.y + lineHeight <= frame.bottom);
}

function obstacles(
  series: ReturnCurveSeries,
  dots: readonly CurveDot[],
  frame: CurveFrame,
): readonly Box[] {
  const curve = curvePoints(series, frame).map(
    ({ ratePerYear, value }) => [frame.toX(ratePerYear), frame.toY(value)] as const,
  );
  const marks = [...curve, ...dots.map(({ at }) => at)].map(([x, y]) => ({
    x: x - curveReach,
    y: y - curveReach,
    width: 2 * curveReach,
    height: 2 * curveReach,
  }));
  const zero = { x: frame.left, y: frame.toY(0) - 4, width: frame.right - frame.left, height: 8 };
  return [...marks, zero];
}

/** The names of the dots, each where least lies under it. */
export function labelElements(
  series: ReturnCurveSeries,
  frame: CurveFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const dots = curveDots(series, frame, context);
  const taken = [...obstacles(series, dots, frame)];
  return dots.flatMap((dot): readonly DrawnElement[] => {
    const box = freestBox(placesOf(dot, frame, context), taken);
    if (box === undefined) return [];
    taken.push(box);
    const { x, y } = { x: box.x, y: box.y + lineHeight / 2 };
    const fontWeight = dot.isRoot ? 600 : 400;
    return [{ type: 'text', x, y, style: { ...barText(context), text: dot.text, fontWeight } }];
  });
}
