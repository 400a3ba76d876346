import type { XAXisComponentOption, YAXisComponentOption } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { overlay } from '../parts/overlay.ts';
import { gridOf } from '../parts/plot-frame.ts';
import { fontFamily } from '../theme.ts';
import { curvePoints } from './curve-range.ts';
import { frameOf, type CurveFrame } from './frame.ts';
import { curveDots, labelElements, type CurveDot } from './labels.ts';
import { returnCurveMessages as messages } from './messages.ts';
import { hasCurve, type ReturnCurveSeries } from './series.ts';
import { writeFirstDay } from './write-first-day.ts';
import { writeValue } from './write-value.ts';
import { writeYearlyRate } from './write-yearly-rate.ts';

const dotRadius = 5.5;

function axisOf(context: ChartContext, values: readonly number[]) {
  const { theme } = context;
  const customValues = [...values];
  const text = { color: theme.muted, fontSize: chartFontSize(context) };
  return {
    type: 'value' as const,
    nameTextStyle: text,
    axisTick: { show: false, customValues },
    splitLine: { show: true, lineStyle: { color: theme.rule }, customValues },
    axisLabel: { ...text, customValues, showMinLabel: true, showMaxLabel: true },
  };
}

function rateAxis({ fromLog, toLog, rates }: CurveFrame, context: ChartContext) {
  const axis = axisOf(
    context,
    rates.map((rate) => Math.log1p(rate)),
  );
  return {
    ...axis,
    min: fromLog,
    max: toLog,
    name: context.t(messages.xAxis),
    nameLocation: 'middle',
    nameGap: 34,
    axisLine: { show: true, onZero: false, lineStyle: { color: context.theme.muted } },
    axisLabel: {
      ...axis.axisLabel,
      hideOverlap: true,
      formatter: (log: number) => writeYearlyRate(Math.expm1(log), context),
    },
  } as XAXisComponentOption;
}

function valueAxis(series: ReturnCurveSeries, frame: CurveFrame, context: ChartContext) {
  const axis = axisOf(context, frame.amounts);
  return {
    ...axis,
    min: frame.low,
    max: frame.high,
    name: context.t(messages.yAxis, { date: writeFirstDay(series, context) }),
    nameLocation: 'end',
    nameGap: 14,
    nameTextStyle: { ...axis.nameTextStyle, align: 'left', padding: [0, 0, 0, -frame.left] },
    axisLine: { show: false, onZero: false },
    axisLabel: {
      ...axis.axisLabel,
      formatter: (amount: number) => writeValue(amount, series.currency, context),
    },
  } as YAXisComponentOption;
}

function zeroLine({ left, right, toY }: CurveFrame, { theme }: ChartContext): DrawnElement {
  const y = toY(0);
  return {
    type: 'line',
    shape: { x1: left, y1: y, x2: right, y2: y },
    style: { stroke: theme.ink, lineWidth: 1.5 },
  };
}

function curve(
  series: ReturnCurveSeries,
  frame: CurveFrame,
  { theme }: ChartContext,
): DrawnElement {
  const points = curvePoints(series, frame).map(({ ratePerYear, value }) => [
    frame.toX(ratePerYear),
    frame.toY(value),
  ]);
  return {
    type: 'polyline',
    shape: { points },
    style: { stroke: theme.funding, lineWidth: 2.5, fill: 'none' },
  };
}

function dotElement({ at: [cx, cy], isRoot }: CurveDot, { theme }: ChartContext): DrawnElement {
  return {
    type: 'circle',
    shape: { cx, cy, r: dotRadius },
    style: {
      fill: isRoot ? theme.funding : theme.paper,
      stroke: isRoot ? theme.paper : theme.funding,
      lineWidth: 2,
    },
  };
}

function emptyNote({ left, right, top, bottom }: CurveFrame, context: ChartContext): DrawnElement {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const style = {
    ...barText(context),
    text: context.t(messages.empty),
    width: right - left - 32,
    align: 'center' as const,
    overflow: 'break' as const,
  };
  return { type: 'text', x, y, style };
}

function buildEmpty(frame: CurveFrame, context: ChartContext): EChartsCoreOption {
  const hidden = { type: 'value', show: false, min: 0, max: 1 } as const;
  return {
    animation: false,
    textStyle: { fontFamily },
    grid: gridOf(frame),
    xAxis: hidden,
    yAxis: hidden,
    series: [overlay('empty', [emptyNote(frame, context)], { z: 3, isClipped: false })],
  };
}

/** The option of the chart: the net present value of the flows over the log of `1 + rate`, with a dot at every rate at which it is zero. */
export function buildOption(series: ReturnCurveSeries, context: ChartContext): EChartsCoreOption {
  const frame = frameOf(series, context);
  if (!hasCurve(series)) return buildEmpty(frame, context);
  const dots = curveDots(series, frame, context).map((dot) => dotElement(dot, context));
  return {
    animation: false,
    textStyle: { fontFamily },
    grid: gridOf(frame),
    xAxis: rateAxis(frame, context),
    yAxis: valueAxis(series, frame, context),
    series: [
      overlay('zero', [zeroLine(frame, context)], { z: 2, isClipped: false }),
      overlay('curve', [curve(series, frame, context)], { z: 3, isClipped: true }),
      overlay('dots', dots, { z: 4, isClipped: false }),
      overlay('names', labelElements(series, frame, context), { z: 5, isClipped: false }),
    ],
  };
}
