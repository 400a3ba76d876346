import type { XAXisComponentOption, YAXisComponentOption } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { overlay } from '../parts/overlay.ts';
import { gridOf } from '../parts/plot-frame.ts';
import { fontFamily } from '../theme.ts';
import { frameOf, type AuditFrame } from './frame.ts';
import { labelElements } from './labels.ts';
import { claimElement } from './claim-mark.ts';
import { markElement } from './marks.ts';
import { growthAuditMessages as messages } from './messages.ts';
import { checkedForecasts, type AuditSeries, type CheckedForecast } from './series.ts';
import { writeRate } from './write-rate.ts';

function rateAxis(frame: AuditFrame, context: ChartContext) {
  const { theme } = context;
  const text = { color: theme.muted, fontSize: chartFontSize(context) };
  return {
    type: 'value' as const,
    min: frame.from,
    max: frame.to,
    interval: frame.step,
    nameTextStyle: text,
    axisLine: { show: true, onZero: false, lineStyle: { color: theme.muted } },
    splitLine: { show: true, lineStyle: { color: theme.rule } },
    axisLabel: { ...text, formatter: (rate: number) => writeRate(rate, context) },
  };
}

function statedAxis(frame: AuditFrame, context: ChartContext): XAXisComponentOption {
  const name = context.t(messages.xAxis);
  return { ...rateAxis(frame, context), name, nameLocation: 'middle', nameGap: 32 };
}

function impliedAxis(frame: AuditFrame, context: ChartContext): YAXisComponentOption {
  const axis = rateAxis(frame, context);
  return {
    ...axis,
    name: context.t(messages.yAxis),
    nameLocation: 'end',
    nameGap: 14,
    nameTextStyle: { ...axis.nameTextStyle, align: 'left', padding: [0, 0, 0, -frame.left] },
  };
}

function diagonal({ left, right, top, bottom }: AuditFrame, context: ChartContext): DrawnElement {
  return {
    type: 'line',
    shape: { x1: left, y1: bottom, x2: right, y2: top },
    style: { stroke: context.theme.muted, lineWidth: 1.5 },
  };
}

/** What the two sides of the diagonal mean, in the corners farthest from it. */
function sides({ left, right, top, bottom }: AuditFrame, context: ChartContext): DrawnElement[] {
  const style = { ...barText(context), fill: context.theme.muted };
  const [above, below] = [context.t(messages.above), context.t(messages.below)];
  return [
    { type: 'text', x: left + 10, y: top + 14, style: { ...style, text: above } },
    {
      type: 'text',
      x: right - 10,
      y: bottom - 14,
      style: { ...style, text: below, align: 'right' },
    },
  ];
}

function emptyNote({ left, right, top, bottom }: AuditFrame, context: ChartContext): DrawnElement {
  const text = context.t(messages.empty);
  const at = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const width = right - left - 32;
  const style = { ...barText(context), text, width, align: 'center' as const };
  return { type: 'text', ...at, style: { ...style, overflow: 'break' } };
}

/** The widest gaps are drawn last, over the others, and what the reader claims over all. */
function marks(
  checked: readonly CheckedForecast[],
  { claim }: AuditSeries,
  frame: AuditFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const forecasts = checked.map((forecast) => markElement(forecast, frame, context.theme));
  const own = claim === undefined ? [] : [claimElement(claim, frame, context.theme)];
  const drawn = [...forecasts.toReversed(), ...own];
  return drawn.length === 0 ? [emptyNote(frame, context)] : drawn;
}

/** The option of the chart: one mark a forecast and one for the reader's claim between two equal axes of rates, with the diagonal on which stated and implied agree. */
export function buildOption(series: AuditSeries, context: ChartContext): EChartsCoreOption {
  const frame = frameOf(series, context);
  const checked = checkedForecasts(series);
  const isEmpty = checked.length === 0 && series.claim === undefined;
  const ground = isEmpty ? [] : [diagonal(frame, context), ...sides(frame, context)];
  return {
    animation: false,
    textStyle: { fontFamily },
    grid: gridOf(frame),
    xAxis: statedAxis(frame, context),
    yAxis: impliedAxis(frame, context),
    series: [
      overlay('diagonal', ground, { z: 2, isClipped: false }),
      overlay('forecasts', marks(checked, series, frame, context), { z: 3, isClipped: false }),
      overlay('names', labelElements(series, frame, context), { z: 4, isClipped: false }),
    ],
  };
}
