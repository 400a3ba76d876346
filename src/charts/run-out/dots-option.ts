import type { EChartsCoreOption } from 'echarts/core';
import type { ChartContext } from '../chart.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { ghostKey } from '../parts/ghost-name.ts';
import { overlay } from '../parts/overlay.ts';
import { gridOf, spanAxis } from '../parts/plot-frame.ts';
import { fontFamily } from '../theme.ts';
import { dateRowMarks } from './date-rows.ts';
import { dotStacks, type DotStacks, type StackedDot } from './dot-stacks.ts';
import { byYearMark, intervalMarks } from './interval-marks.ts';
import { runOutMessages as messages } from './messages.ts';
import { runOutFrame } from './run-out-frame.ts';
import type { RunOutSeries } from './series.ts';

/** Demand's colour where the stock is used up by the year counted to, the stock's where it lasts; hollow where it lasts beyond 2100. */
function drawDot(
  { year, x, y }: StackedDot,
  diameter: number,
  byYear: number,
  { theme }: ChartContext,
): DrawnElement {
  const color = year !== undefined && year < byYear ? theme.demand : theme.stock;
  return {
    type: 'circle',
    shape: { cx: x, cy: y, r: diameter / 2 - 1 },
    style: {
      fill: year === undefined ? theme.paper : color,
      stroke: color,
      lineWidth: 1,
    },
  };
}

/** A piece of axis under a stack that stands outside the years shown, and its name below. */
function sideMark(
  dots: readonly StackedDot[],
  text: string,
  { diameter }: DotStacks,
  bottom: number,
  context: ChartContext,
): readonly DrawnElement[] {
  if (dots.length === 0) return [];
  const isLater = dots[0]?.side === 'later';
  const xs = dots.map(({ x }) => x);
  const [first, last] = [Math.min(...xs) - diameter / 2, Math.max(...xs) + diameter / 2];
  return [
    {
      type: 'line',
      shape: { x1: first, y1: bottom, x2: last, y2: bottom },
      style: { stroke: context.theme.muted, lineWidth: 1 },
    },
    {
      type: 'text',
      x: isLater ? context.width - 2 : 2,
      y: bottom + 36,
      style: { ...barText(context), text, align: isLater ? 'right' : 'left' },
    },
  ];
}

/** What stands outside the axis, with how many dots it has. */
function sideMarks(series: RunOutSeries, stacks: DotStacks, bottom: number, context: ChartContext) {
  const { t, format } = context;
  const [from, to] = series.span;
  const [earlier, later] = (['earlier', 'later'] as const).map((wanted) =>
    stacks.dots.filter(({ side }) => side === wanted),
  );
  const never = later?.filter(({ year }) => year === undefined).length ?? 0;
  const after = { year: format.year(to), count: later?.length ?? 0, never };
  const before = { year: format.year(from), count: earlier?.length ?? 0 };
  return [
    ...sideMark(earlier ?? [], t(messages.earlier, before), stacks, bottom, context),
    ...sideMark(later ?? [], t(messages.later, after), stacks, bottom, context),
  ];
}

/** The option of the quantile dot plot; its vertical axis counts pixels above the line of the years. */
export function buildDots(series: RunOutSeries, context: ChartContext): EChartsCoreOption {
  const frame = runOutFrame(series, context);
  const stacks = dotStacks(series, context);
  const dots = stacks.dots.map((dot) => drawDot(dot, stacks.diameter, series.byYear, context));
  const marks = [
    ...byYearMark(series, context),
    ...dots,
    ...intervalMarks(series, context),
    ...dateRowMarks(series, frame, context),
    ...sideMarks(series, stacks, frame.bottom, context),
    ...ghostKey(series.ghost?.label, frame.keyTop, context),
  ];
  return {
    animation: false,
    textStyle: { fontFamily },
    grid: gridOf(frame),
    xAxis: spanAxis(context, series.span),
    yAxis: { type: 'value', show: false, min: 0, max: frame.bottom - frame.top },
    series: [overlay('dots', marks, { z: 3, isClipped: false })],
  };
}
