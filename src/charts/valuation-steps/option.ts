import type { XAXisComponentOption, YAXisComponentOption } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize, timeAxis } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { overlay } from '../parts/overlay.ts';
import { gridOf } from '../parts/plot-frame.ts';
import { writeMoney } from '../parts/write-money.ts';
import { fontFamily } from '../theme.ts';
import { frameOf, type StepsFrame } from './frame.ts';
import { labelElements, placeLabels } from './labels.ts';
import { laneElements } from './lane.ts';
import { lookOf } from './look.ts';
import { outcomeMark, raises, steps, valuations, type Look } from './marks.ts';
import { valuationStepsMessages as messages } from './messages.ts';
import type { StepsSeries } from './series.ts';

/** How far apart bars of several companies stand on one day, in CSS pixels. */
const barStep = 4;

/** How every company is drawn, in their order. */
export function looksOf(series: StepsSeries, { theme }: ChartContext): readonly Look[] {
  const middle = (series.companies.length - 1) / 2;
  return series.companies.map((company, place) => ({
    ...lookOf(series, company, theme),
    aside: (place - middle) * barStep,
  }));
}

function monthsAxis({ from, to }: StepsFrame, context: ChartContext): XAXisComponentOption {
  const { theme, format, t } = context;
  const most = context.width < narrowWidth ? 6 : 12;
  const step = [6, 12, 24, 48].find((months) => to / months <= most) ?? 96;
  const count = Math.floor(to / step) + 1;
  const customValues = Array.from({ length: count }, (_, place) => place * step);
  const text = { color: theme.muted, fontSize: chartFontSize(context) };
  return {
    type: 'value',
    min: from,
    max: to,
    name: t(messages.months),
    nameLocation: 'middle',
    nameGap: 30,
    nameTextStyle: text,
    axisLine: { show: true, onZero: false, lineStyle: { color: theme.muted } },
    axisTick: { show: true, lineStyle: { color: theme.muted }, customValues },
    splitLine: { show: false },
    axisLabel: { ...text, customValues, formatter: (months: number) => format.count(months) },
  };
}

function moneyAxis(
  { axisMin, max, ticks }: StepsFrame,
  context: ChartContext,
): YAXisComponentOption {
  const { theme } = context;
  const customValues = [...ticks];
  return {
    type: 'log',
    min: axisMin,
    max,
    axisLine: { show: false },
    axisTick: { show: false, customValues },
    splitLine: { show: false },
    axisLabel: {
      color: theme.muted,
      fontSize: chartFontSize(context) - (context.width < narrowWidth ? 1 : 0),
      customValues,
      formatter: (usd: number) => writeMoney(usd, 'USD', context),
    },
  };
}

/** The rules at the ticks, and what the amounts are above them. */
function ground(
  { left, right, ticks, toY }: StepsFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const { theme, t } = context;
  const title = { ...barText(context), fill: theme.muted, text: t(messages.axis) };
  return [
    { type: 'text', x: 0, y: 10, style: title },
    ...ticks.map((usd) => ({
      type: 'line' as const,
      shape: { x1: left, y1: toY(usd), x2: right, y2: toY(usd) },
      style: { stroke: theme.rule, lineWidth: 1 },
    })),
  ];
}

function emptyNote({ left, right, top, floor }: StepsFrame, context: ChartContext): DrawnElement {
  const style = { ...barText(context), text: context.t(messages.empty), align: 'center' as const };
  return { type: 'text', x: (left + right) / 2, y: (top + floor) / 2, style };
}

function drawn(series: StepsSeries, frame: StepsFrame, context: ChartContext) {
  const { theme } = context;
  const looks = looksOf(series, context);
  const each = series.companies.flatMap((company, place) => {
    const look = looks[place];
    return look ? [{ company, look }] : [];
  });
  return {
    bars: each.flatMap(({ company, look }) => raises(company, look, frame, theme)),
    lines: each.flatMap(({ company, look }) => [
      ...steps(company, look, frame),
      ...valuations(company, look, frame, theme),
    ]),
    outcomes: each.flatMap(({ company, look }) => outcomeMark(company, look, frame, theme)),
    texts: labelElements(placeLabels(series, looks, frame, context), context),
  };
}

/** The option of the chart: bars of raises under steps of valuations, with outcomes in ink and a lane of rounds that lack a figure. */
export function buildOption(series: StepsSeries, context: ChartContext): EChartsCoreOption {
  const frame = frameOf(series, context);
  const { bars, lines, outcomes, texts } = drawn(series, frame, context);
  const notes = series.companies.length === 0 ? [emptyNote(frame, context)] : texts;
  const isDate = series.axis === 'date';
  const layer = (id: string, elements: readonly DrawnElement[], z: number) =>
    overlay(id, elements, { z, isClipped: false });
  return {
    animation: false,
    useUTC: true,
    textStyle: { fontFamily },
    grid: gridOf(frame),
    xAxis: isDate ? timeAxis(context, frame.from, frame.to) : monthsAxis(frame, context),
    yAxis: moneyAxis(frame, context),
    series: [
      layer('ground', ground(frame, context), 0),
      layer('lane', laneElements(series, frame, context), 2),
      layer('raises', bars, 3),
      layer('steps', lines, 4),
      layer('outcomes', outcomes, 5),
      layer('texts', notes, 6),
    ],
  };
}
