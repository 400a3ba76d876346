import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { multiplesIn, roundStep } from '../parts/money-axis.ts';
import { textWidth } from '../parts/text-width.ts';
import { curveRange } from './curve-range.ts';
import { rateTicks } from './rate-ticks.ts';
import type { ReturnCurveSeries } from './series.ts';
import { writeValue } from './write-value.ts';

/** The plot in CSS pixels from the left and top edges of the drawing, and what its axes show. */
export interface CurveFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Ends of the horizontal axis, logs of `1 + rate`. */
  readonly fromLog: number;
  readonly toLog: number;
  /** Ends of the vertical axis, money. */
  readonly low: number;
  readonly high: number;
  /** Round rates a year and round amounts. */
  readonly rates: readonly number[];
  readonly amounts: readonly number[];
  readonly toX: (ratePerYear: number) => number;
  readonly toY: (value: number) => number;
}

const wideHeight = 360;
const narrowHeight = 320;

/** Height of the drawing in CSS pixels. */
export function chartHeight(_series: ReturnCurveSeries, width: number): number {
  return width < narrowWidth ? narrowHeight : wideHeight;
}

/** The frame of the chart at the width of a context, with room for the longest amount on the left. */
export function frameOf(series: ReturnCurveSeries, context: ChartContext): CurveFrame {
  const { width } = context;
  const range = curveRange(series);
  const { fromLog, toLog, low, high } = range;
  const isNarrow = width < narrowWidth;
  const amounts = multiplesIn(low, high, roundStep(high - low, isNarrow ? 4 : 6));
  const names = amounts.map((amount) => writeValue(amount, series.currency, context));
  const widest = Math.max(...names.map((name) => textWidth(name, chartFontSize(context))));
  const [left, right] = [Math.ceil(widest * 1.15) + 14, width - (isNarrow ? 16 : 24)];
  const [top, bottom] = [40, chartHeight(series, width) - 56];
  const rates = rateTicks(Math.expm1(fromLog), Math.expm1(toLog), isNarrow ? 4 : 8);
  return {
    ...range,
    left,
    right,
    top,
    bottom,
    rates,
    amounts,
    toX: (rate) => left + ((Math.log1p(rate) - fromLog) / (toLog - fromLog)) * (right - left),
    toY: (value) => bottom - ((value - low) / (high - low)) * (bottom - top),
  };
}
