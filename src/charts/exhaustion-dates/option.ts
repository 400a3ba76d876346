import type { CustomSeriesOption } from 'echarts/charts';
import type { EChartsCoreOption } from 'echarts/core';
import { toDecimalYear } from '../../core/time.ts';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize, yearAxis } from '../parts/axes.ts';
import { labelOf } from '../parts/label.ts';
import { studyMessages } from '../parts/study-messages.ts';
import { textWidth } from '../parts/text-width.ts';
import { todayLine } from '../parts/today-line.ts';
import { fontFamily, type Theme } from '../theme.ts';
import { yearsOf, type ExhaustionDate, type ExhaustionDatesSeries } from './series.ts';
import { describeDate } from './tracks.ts';
import { yearRange } from './year-range.ts';

/** Height of one row in CSS pixels: on a phone the label stands above its interval. */
const rowHeights = { narrow: 92, wide: 60 } as const;

const labelWidth = 330;
/** How far below the middle of its row a line lies, to leave room for the words above it. */
const lineShift = 10;
const topMargin = 56;
const bottomMargin = 36;

/** Height of the whole drawing in CSS pixels. */
export function chartHeight({ dates }: ExhaustionDatesSeries, width: number): number {
  const row = width < narrowWidth ? rowHeights.narrow : rowHeights.wide;
  return topMargin + bottomMargin + Math.max(dates.length, 1) * row;
}

type Draw = NonNullable<CustomSeriesOption['renderItem']>;
type Element = NonNullable<ReturnType<Draw>>;

function endMark(date: ExhaustionDate, last: number, y: number, theme: Theme): Element {
  return {
    type: 'line',
    shape: { x1: last, y1: y - 8, x2: last, y2: y + 8 },
    style: { stroke: colorOf(date, theme), lineWidth: 2 },
  };
}

function medianMark(date: ExhaustionDate, x: number, y: number, theme: Theme): Element {
  const color = colorOf(date, theme);
  return {
    type: 'circle',
    shape: { cx: x, cy: y, r: 5 },
    style: { fill: date.isFirm ? color : theme.paper, stroke: color, lineWidth: 2 },
  };
}

/** Nobody says how early: an arrow of fixed length instead of a line with a beginning. */
function openStart(date: ExhaustionDate, last: number, y: number, theme: Theme): Element {
  const points = [
    [last - 34, y],
    [last - 26, y - 5],
    [last - 26, y + 5],
  ];
  return { type: 'polygon', shape: { points }, style: { fill: colorOf(date, theme) } };
}

function colorOf(date: ExhaustionDate, theme: Theme): string {
  return date.isClaim ? theme.baseline : theme.stock;
}

function marks(
  date: ExhaustionDate,
  toX: (year: number) => number,
  y: number,
  theme: Theme,
): Element {
  const years = yearsOf(date);
  const [first, last] = [toX(years[0] ?? 0), toX(years.at(-1) ?? 0)];
  const isOpen = date.isClaim && date.low === undefined;
  const dash = date.isClaim ? { lineDash: [5, 4] } : {};
  const style = { stroke: colorOf(date, theme), lineWidth: 4, ...dash };
  const line = { x1: isOpen ? last - 26 : first, y1: y, x2: last, y2: y };
  return {
    type: 'group',
    $mergeChildren: false,
    children: [
      { type: 'line', shape: line, style },
      ...(isOpen ? [openStart(date, last, y, theme)] : []),
      date.median === undefined
        ? endMark(date, last, y, theme)
        : medianMark(date, toX(date.median), y, theme),
    ],
  };
}

function label(date: ExhaustionDate, y: number, context: ChartContext): Element {
  const { theme, locale, width } = context;
  const fontSize = chartFontSize(context);
  const isNarrow = width < narrowWidth;
  const at = { x: 0, y: isNarrow ? y - 22 : y + 4 };
  const style = {
    fontFamily,
    width: isNarrow ? width : labelWidth,
    overflow: 'break' as const,
    stroke: theme.paper,
    lineWidth: 4,
  };
  const study = labelOf(studyMessages, date.study, context);
  return {
    type: 'group',
    $mergeChildren: false,
    children: [
      {
        type: 'text',
        ...at,
        style: {
          ...style,
          text: isNarrow ? `${study}: ${date.label[locale]}` : date.label[locale],
          fill: theme.ink,
          fontSize,
          lineHeight: 17,
          verticalAlign: 'bottom',
        },
      },
      ...(isNarrow
        ? []
        : [
            {
              type: 'text' as const,
              x: at.x,
              y: at.y + 2,
              style: { ...style, text: study, fill: theme.muted, fontSize: fontSize - 1 },
            },
          ]),
    ],
  };
}

/** The date in words above its line: in the middle where there is room, else as near to it as the plot allows. */
function reading(
  date: ExhaustionDate,
  toX: (year: number) => number,
  y: number,
  plot: { readonly x: number; readonly width: number },
  context: ChartContext,
): Element {
  const { theme } = context;
  const fontSize = chartFontSize(context);
  const text = describeDate(date, context);
  const half = textWidth(text, fontSize) / 2;
  const years = yearsOf(date);
  const middle = date.median ?? ((years[0] ?? 0) + (years.at(-1) ?? 0)) / 2;
  const x = Math.max(plot.x + half, Math.min(plot.x + plot.width - half, toX(middle)));
  return {
    type: 'text',
    x,
    y: y - 9,
    style: {
      text,
      fill: theme.ink,
      fontFamily,
      fontSize,
      verticalAlign: 'bottom',
      align: 'center',
      stroke: theme.paper,
      lineWidth: 4,
    },
  };
}

function rows({ dates }: ExhaustionDatesSeries, context: ChartContext): CustomSeriesOption {
  return {
    id: 'dates',
    type: 'custom',
    silent: true,
    clip: false,
    z: 3,
    encode: { x: [1, 2], y: 0 },
    data: dates.map((date, row) => [row, yearsOf(date)[0] ?? 0, yearsOf(date).at(-1) ?? 0]),
    renderItem: (params, api) => {
      const date = dates[params.dataIndex];
      if (date === undefined) return;
      const toX = (year: number): number => api.coord([year, params.dataIndex])[0] ?? 0;
      const y = (api.coord([0, params.dataIndex])[1] ?? 0) + lineShift;
      const plot = params.coordSys as unknown as { x: number; width: number };
      return {
        type: 'group',
        $mergeChildren: false,
        children: [
          label(date, y - lineShift, context),
          marks(date, toX, y, context.theme),
          reading(date, toX, y, plot, context),
        ],
      };
    },
  };
}

/** The option of the chart: one row a date, a line for its interval and a dot for its median. */
export function buildOption(
  series: ExhaustionDatesSeries,
  context: ChartContext,
): EChartsCoreOption {
  const { width, theme, today } = context;
  const now = toDecimalYear(today);
  const [first, last] = yearRange(series, today);
  return {
    animation: false,
    textStyle: { fontFamily },
    grid: {
      left: width < narrowWidth ? 12 : labelWidth + 12,
      right: width < narrowWidth ? 12 : 24,
      top: topMargin,
      bottom: bottomMargin,
    },
    xAxis: yearAxis(context, first, last),
    yAxis: {
      type: 'category',
      inverse: true,
      data: series.dates.map((date) => date.id),
      axisLabel: { show: false },
      axisTick: { show: false },
      axisLine: { show: false },
      splitLine: { show: true, lineStyle: { color: theme.rule } },
    },
    series: [
      todayLine(context, { x: now, min: first, max: last, top: 'start' }),
      rows(series, context),
    ],
  };
}
