import type { LineSeriesOption } from 'echarts/charts';
import type { EChartsCoreOption } from 'echarts/core';
import { probabilityBy, runOutYear, type RunOut } from '../../models/run-out.ts';
import type { ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { ghostKey, ghostName } from '../parts/ghost-name.ts';
import { overlay } from '../parts/overlay.ts';
import { plainInRichText } from '../parts/rich-text.ts';
import { gridOf, spanAxis, type PlotFrame } from '../parts/plot-frame.ts';
import { spreadLabels } from '../parts/spread-labels.ts';
import { writeShare } from '../parts/write-share.ts';
import { fontFamily } from '../theme.ts';
import { curvePoints, guides } from './curve-points.ts';
import { dateNames } from './date-names.ts';
import { dateMarks } from './date-marks.ts';
import { byYearMark } from './interval-marks.ts';
import { runOutMessages as messages } from './messages.ts';
import { runOutFrame } from './run-out-frame.ts';
import type { RunOutSeries } from './series.ts';

/** Room that a year needs beside its dot, in CSS pixels. */
const edgeRoom = 56;
const labelled = [0, ...guides, 1];

function curve(
  id: string,
  runOut: RunOut,
  span: RunOutSeries['span'],
  lineStyle: NonNullable<LineSeriesOption['lineStyle']>,
): LineSeriesOption {
  return {
    id,
    type: 'line',
    silent: true,
    symbol: 'none',
    z: 4,
    lineStyle,
    data: curvePoints(runOut, span).map((point) => [...point]),
  };
}

/** A dot where the curve passes a guide, with the year beside it. */
function passings(series: RunOutSeries, frame: PlotFrame, context: ChartContext): DrawnElement[] {
  const { theme, format } = context;
  const [from, to] = series.span;
  return guides.flatMap((share): DrawnElement[] => {
    const year = runOutYear(series.runOut, share);
    if (year === undefined || year < from || year > to) return [];
    const [x, y] = [frame.toX(year), frame.bottom - share * (frame.bottom - frame.top)];
    const text = { ...barText(context), text: format.year(year), fontWeight: 600 };
    const isAtEdge = x + edgeRoom > frame.right;
    return [
      { type: 'circle', shape: { cx: x, cy: y, r: 4 }, style: { fill: theme.ink } },
      isAtEdge
        ? { type: 'text', x: x - 10, y: y - 9, style: { ...text, align: 'right' } }
        : { type: 'text', x: x + 10, y: y + 9, style: text },
    ];
  });
}

/** The names of the curves at the end of the axis, each with the probability there. */
function endNames(series: RunOutSeries, frame: PlotFrame, context: ChartContext): DrawnElement[] {
  const { theme, t } = context;
  const { ghost, runOut, span } = series;
  const curves = [
    { name: t(messages.scenario), runOut, color: theme.ink },
    ...(ghost === undefined
      ? []
      : [{ name: ghostName(ghost.label, context), runOut: ghost.runOut, color: theme.baseline }]),
  ];
  const shares = curves.map((each) => probabilityBy(each.runOut, span[1]));
  const wished = shares.map((share) => frame.bottom - share * (frame.bottom - frame.top) + 16);
  const places = spreadLabels(wished, 52);
  const shift = Math.max(0, frame.top + 8 - Math.min(...places));
  return curves.map(({ name, color }, i) => ({
    type: 'text',
    x: frame.right + 8,
    y: (places[i] ?? 0) + shift,
    style: {
      ...barText(context),
      fill: color,
      text: `{share|${writeShare(shares[i] ?? 0, context)}}\n${plainInRichText(name)}`,
      rich: {
        share: { fontFamily, fontWeight: 600, fill: color, fontSize: chartFontSize(context) },
      },
      verticalAlign: 'top',
      width: context.width - frame.right - 8,
      overflow: 'break',
    },
  }));
}

function shareAxis(context: ChartContext) {
  const { theme, format } = context;
  const isLabelled = (share: number): boolean =>
    labelled.some((wanted) => Math.abs(wanted - share) < 1e-6);
  return {
    type: 'value',
    min: 0,
    max: 1,
    interval: 0.1,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: false },
    axisLabel: {
      color: theme.muted,
      fontSize: chartFontSize(context),
      formatter: (share: number) => (isLabelled(share) ? format.percent(share) : ''),
    },
  };
}

function guideLines({ left, right, top, bottom }: PlotFrame, { theme }: ChartContext) {
  return guides.map((share): DrawnElement => {
    const y = bottom - share * (bottom - top);
    return {
      type: 'line',
      shape: { x1: left, y1: y, x2: right, y2: y },
      style: { stroke: theme.rule, lineWidth: 1 },
    };
  });
}

/** The option of the cumulative curve, with guides at 10, 50 and 90 % and the published dates where they would lie on it. */
export function buildCurve(series: RunOutSeries, context: ChartContext): EChartsCoreOption {
  const { theme } = context;
  const { runOut, ghost, span } = series;
  const frame = runOutFrame(series, context);
  const grey = { color: theme.baseline, width: 1.5, type: 'dashed' } as const;
  return {
    animation: false,
    textStyle: { fontFamily },
    grid: gridOf(frame),
    xAxis: spanAxis(context, span),
    yAxis: shareAxis(context),
    series: [
      overlay('guides', guideLines(frame, context), { z: 1, isClipped: false }),
      ...(ghost === undefined ? [] : [curve('ghost', ghost.runOut, span, grey)]),
      curve('run-out', runOut, span, { color: theme.ink, width: 2 }),
      overlay('dates', dateMarks(series, frame, context), { z: 5, isClipped: true }),
      overlay(
        'marks',
        [
          ...byYearMark(series, context),
          ...passings(series, frame, context),
          ...dateNames(series, frame, context),
          ...endNames(series, frame, context),
          ...ghostKey(ghost?.label, frame.keyTop, context),
        ],
        { z: 6, isClipped: false },
      ),
    ],
  };
}
