import type { CustomSeriesOption } from 'echarts/charts';
import type { EChartsCoreOption } from 'echarts/core';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { hatch } from '../parts/hatch.ts';
import { nameWidth } from '../parts/name-width.ts';
import { rowAxis } from '../parts/row-axis.ts';
import { textWidth } from '../parts/text-width.ts';
import { tickedYearAxis, yearTicks } from '../parts/year-ticks.ts';
import { fontFamily } from '../theme.ts';
import {
  endOf,
  waterfallRows,
  type ScenarioDifferenceSeries,
  type ScenarioRow,
  type StepRow,
} from './series.ts';
import { rowFigure, rowName } from './write-row.ts';

const rowHeights = { narrow: 56, wide: 40 } as const;
const margins = { top: 12, bottom: 36 } as const;
const mostNameWidth = 248;
const barHeight = 18;
/** How far below the middle of its row a bar lies on a phone, where its name stands above it. */
const narrowShift = 10;
const gap = 8;

type Row = ScenarioRow | StepRow;

function rowHeight(width: number): number {
  return width < narrowWidth ? rowHeights.narrow : rowHeights.wide;
}

/** Height of the whole drawing in CSS pixels. */
export function chartHeight(series: ScenarioDifferenceSeries, width: number): number {
  return margins.top + margins.bottom + waterfallRows(series).length * rowHeight(width);
}

function nameText(
  row: Row,
  y: number,
  series: ScenarioDifferenceSeries,
  context: ChartContext,
): DrawnElement {
  const isNarrow = context.width < narrowWidth;
  return {
    type: 'text',
    x: 0,
    y: isNarrow ? y - 26 : y,
    style: {
      ...barText(context),
      text: rowName(row, series, context),
      width: isNarrow ? context.width : mostNameWidth,
      overflow: 'break',
      ...(row.kind === 'scenario' && { fontWeight: 600 }),
    },
  };
}

/** Where a row begins and ends in pixels, and its middle line. */
interface RowPlace {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

function stepMark({ from, to, y }: RowPlace, { theme }: ChartContext): DrawnElement {
  const box = {
    x: Math.min(from, to),
    y: y - barHeight / 2,
    width: Math.abs(to - from),
    height: barHeight,
  };
  if (to < from) return hatch(box, theme.demand, theme.paper);
  const style = { fill: theme.stock, stroke: theme.stock, lineWidth: 1 };
  return { type: 'rect', shape: box, style };
}

function scenarioMark(
  { id, year }: ScenarioRow,
  place: RowPlace,
  { theme }: ChartContext,
): DrawnElement {
  const { to: x, y } = place;
  const style = { fill: id === 'a' ? theme.ink : theme.paper, stroke: theme.ink, lineWidth: 2 };
  if (year !== undefined) return { type: 'circle', shape: { cx: x, cy: y, r: 6 }, style };
  const points = [
    [x - 4, y - 7],
    [x + 8, y],
    [x - 4, y + 7],
  ];
  return { type: 'polygon', shape: { points }, style };
}

/** A thin line from the end of a row down to the next, which begins there. */
function connector({ to, y }: RowPlace, { theme, width }: ChartContext): DrawnElement {
  return {
    type: 'line',
    shape: { x1: to, y1: y, x2: to, y2: y + rowHeight(width) },
    style: { stroke: theme.muted, lineWidth: 1, lineDash: [2, 3] },
  };
}

function figureText(row: Row, { from, to, y }: RowPlace, context: ChartContext): DrawnElement {
  const isLeft = to < from;
  const away = row.kind === 'step' ? 6 : 14;
  return {
    type: 'text',
    x: isLeft ? to - away : to + away,
    y,
    style: {
      ...barText(context),
      text: rowFigure(row, context),
      align: isLeft ? 'right' : 'left',
      ...(row.kind === 'scenario' && { fontWeight: 600 }),
    },
  };
}

function rowsOf(series: ScenarioDifferenceSeries, context: ChartContext): CustomSeriesOption {
  const rows = waterfallRows(series);
  const hasSteps = rows.some(({ kind }) => kind === 'step');
  const startOf = (row: Row): number => (row.kind === 'step' ? row.from : endOf(row));
  return {
    id: 'rows',
    type: 'custom',
    silent: true,
    clip: false,
    z: 3,
    encode: { x: [1, 2], y: 0 },
    data: rows.map((row, place) => [place, startOf(row), endOf(row)]),
    renderItem: ({ dataIndex }, api) => {
      const row = rows[dataIndex];
      if (row === undefined) return;
      const [to = 0, middle = 0] = api.coord([endOf(row), dataIndex]);
      const [from = 0] = api.coord([startOf(row), dataIndex]);
      const y = middle + (context.width < narrowWidth ? narrowShift : 0);
      const place = { from, to, y };
      return {
        type: 'group',
        $mergeChildren: false,
        children: [
          ...(hasSteps && dataIndex < rows.length - 1 ? [connector(place, context)] : []),
          nameText(row, y, series, context),
          row.kind === 'step' ? stepMark(place, context) : scenarioMark(row, place, context),
          figureText(row, place, context),
        ],
      };
    },
  };
}

/** The option of the chart: B above, one row a step, A below, over an axis of years. */
export function buildOption(
  series: ScenarioDifferenceSeries,
  context: ChartContext,
): EChartsCoreOption {
  const isNarrow = context.width < narrowWidth;
  const rows = waterfallRows(series);
  const figures = rows.map((row) => textWidth(rowFigure(row, context), chartFontSize(context)));
  const room = Math.max(...figures) * 1.1 + 14 + gap;
  const names = rows.map((row) => rowName(row, series, context));
  const beside = isNarrow ? 0 : nameWidth(names, context, mostNameWidth);
  const axis = yearTicks(rows.map(endOf), isNarrow ? 4 : 8);
  return {
    animation: false,
    textStyle: { fontFamily },
    grid: { left: beside + room, right: room, ...margins },
    xAxis: tickedYearAxis(context, axis),
    yAxis: rowAxis(
      context,
      rows.map((row) => row.id),
    ),
    series: [rowsOf(series, context)],
  };
}
