import type { CustomSeriesOption } from 'echarts/charts';
import type { RunOut } from '../../models/run-out.ts';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { overlay } from '../parts/overlay.ts';
import { textWidth } from '../parts/text-width.ts';
import { writeYearInWords } from '../parts/write-model-year.ts';
import { quantileYear, writeRunOutInterval, writeRunOutSpan } from '../run-out/write-run-out.ts';
import type { FanFrame } from './fan-frame.ts';
import { runwayFanMessages as messages } from './messages.ts';
import type { FanSeries } from './series.ts';

/** How far the bracket and its text stand above the axis, in pixels. */
const bracketRise = 12;
const textRise = 22;
const tick = 5;

function bracket(from: number, to: number, y: number, color: string): DrawnElement {
  const points = [
    [from, y - tick],
    [from, y],
    [to, y],
    [to, y - tick],
  ];
  return {
    type: 'polyline',
    shape: { points },
    style: { stroke: color, lineWidth: 1.5, fill: 'none' },
  };
}

function upright(x: number, { top, bottom }: FanFrame, color: string): DrawnElement {
  return {
    type: 'line',
    shape: { x1: x, y1: top, x2: x, y2: bottom },
    style: { stroke: color, lineWidth: 1.5 },
  };
}

/** The run-out year in words, on a phone in two lines. */
function wordsOf(runOut: RunOut, context: ChartContext): readonly string[] {
  const { t, width } = context;
  if (width >= narrowWidth) return [t(messages.usedUp, { span: writeRunOutSpan(runOut, context) })];
  const median = writeYearInWords(quantileYear(runOut, 0.5), context);
  return [t(messages.usedUp, { span: median }), writeRunOutInterval(runOut, context)];
}

function caption(
  lines: readonly string[],
  x: number,
  frame: FanFrame,
  context: ChartContext,
): DrawnElement {
  const widths = lines.map((line) => textWidth(line, chartFontSize(context)) * 1.1);
  const isLeft = x + Math.max(...widths) + 8 > context.width;
  const style = { ...barText(context), text: lines.join('\n'), fontWeight: 600 };
  return {
    type: 'text',
    x: isLeft ? x - 7 : x + 7,
    y: frame.bottom - textRise,
    style: { ...style, align: isLeft ? 'right' : 'left', verticalAlign: 'bottom' },
  };
}

/** The mark of the run-out year: an upright line at its median, its 80 % interval as a bracket above the axis, both in words. */
export function runOutMark(
  { runOut, span }: FanSeries,
  frame: FanFrame,
  context: ChartContext,
): CustomSeriesOption {
  const { ink } = context.theme;
  const [from, to] = span;
  const [low = Infinity, median = Infinity, high = Infinity] = [0.1, 0.5, 0.9].map((share) =>
    quantileYear(runOut, share),
  );
  const cut = (year: number): number => frame.toX(Math.min(Math.max(year, from), to));
  const y = frame.bottom - bracketRise;
  const isMedianInView = median >= from && median <= to;
  return overlay(
    'run-out',
    [
      ...(isMedianInView ? [upright(cut(median), frame, ink)] : []),
      ...(low < to && high > from ? [bracket(cut(low), cut(high), y, ink)] : []),
      caption(wordsOf(runOut, context), cut(median), frame, context),
    ],
    { z: 6, isClipped: false },
  );
}
