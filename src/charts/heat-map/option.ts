import type { CustomSeriesOption } from 'echarts/charts';
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { Box, DrawnElement } from '../parts/drawn-element.ts';
import { hatch } from '../parts/hatch.ts';
import { overlay } from '../parts/overlay.ts';
import { textWidth } from '../parts/text-width.ts';
import { writeModelYear } from '../parts/write-model-year.ts';
import { fontFamily } from '../theme.ts';
import { textOn, viridis } from '../viridis.ts';
import { chartHeight, frameOf, legendLine, type HeatMapFrame } from './frame.ts';
import { legend } from './legend.ts';
import { ring } from './ring.ts';
import { cellsOf, datedCells, type HeatMapCell, type HeatMapSeries } from './series.ts';
import { axisNames } from './write-finding.ts';

/** What all cells share: the colour of a year on the ramp, and the width of the longest year in pixels. */
interface CellLook {
  readonly colorOf: (year: number) => string;
  readonly yearWidth: number;
}

function lookOf(series: HeatMapSeries, context: ChartContext): CellLook {
  const years = datedCells(series).map((cell) => cell.medianYear);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const widths = years.map((year) =>
    textWidth(writeModelYear(year, context), chartFontSize(context)),
  );
  return {
    colorOf: (year) => viridis(last > first ? (year - first) / (last - first) : 0.5),
    yearWidth: Math.max(0, ...widths),
  };
}

function yearIn(box: Box, year: number, color: string, context: ChartContext): DrawnElement {
  return {
    type: 'text',
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    style: {
      ...barText(context),
      text: writeModelYear(year, context),
      fill: textOn(color),
      lineWidth: 0,
      align: 'center',
    },
  };
}

function cellElement(
  { medianYear, isCurrent }: HeatMapCell,
  box: Box,
  { colorOf, yearWidth }: CellLook,
  context: ChartContext,
): DrawnElement {
  const { theme } = context;
  const rings = isCurrent ? [ring(box, theme)] : [];
  if (medianYear === undefined) {
    return {
      type: 'group',
      $mergeChildren: false,
      children: [hatch(box, theme.muted, theme.paper), ...rings],
    };
  }
  const color = colorOf(medianYear);
  return {
    type: 'group',
    $mergeChildren: false,
    children: [
      { type: 'rect', shape: box, style: { fill: color } },
      ...rings,
      ...(yearWidth + 6 <= box.width ? [yearIn(box, medianYear, color, context)] : []),
    ],
  };
}

/** Both lengths of a cell; ECharts gives one number where an axis has only one. */
function sizeOf(size: number | readonly number[] | undefined): readonly number[] {
  return typeof size === 'number' ? [size, size] : (size ?? []);
}

function cells(series: HeatMapSeries, context: ChartContext): CustomSeriesOption {
  const all = cellsOf(series);
  const look = lookOf(series, context);
  return {
    id: 'cells',
    type: 'custom',
    silent: true,
    clip: false,
    z: 2,
    encode: { x: 0, y: 1 },
    data: all.map(({ column, row }) => [column, row]),
    renderItem: ({ dataIndex }, api) => {
      const cell = all[dataIndex];
      if (cell === undefined) return;
      const [x = 0, y = 0] = api.coord([cell.column, cell.row]);
      const [width = 0, height = 0] = sizeOf(api.size?.([1, 1]));
      const box = {
        x: x - width / 2 + 0.5,
        y: y - height / 2 + 0.5,
        width: width - 1,
        height: height - 1,
      };
      return cellElement(cell, box, look, context);
    },
  };
}

function axisTitles(
  series: HeatMapSeries,
  { left, right, top }: HeatMapFrame,
  height: number,
  context: ChartContext,
): CustomSeriesOption {
  const { xName, yName } = axisNames(series, context);
  const style = { ...barText(context), fill: context.theme.muted };
  const middle = (left + context.width - right) / 2;
  const titles: readonly DrawnElement[] = [
    { type: 'text', x: 0, y: top - legendLine / 2 - 2, style: { ...style, text: yName } },
    { type: 'text', x: middle, y: height - 14, style: { ...style, text: xName, align: 'center' } },
  ];
  return overlay('axis-titles', titles, { z: 3, isClipped: false });
}

function valueAxis(texts: readonly string[], context: ChartContext) {
  return {
    type: 'category' as const,
    data: texts.map((_, step) => String(step)),
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: false },
    axisLabel: {
      color: context.theme.muted,
      fontSize: chartFontSize(context),
      interval: 0,
      formatter: (_: string, step: number) => texts[step] ?? '',
    },
  };
}

/** The option of the map: one box a cell on two axes of steps, which are even whatever their values. */
export function buildOption(series: HeatMapSeries, context: ChartContext): EChartsCoreOption {
  const frame = frameOf(series, context);
  const { left, right, top, bottom, xTexts, yTexts } = frame;
  const height = chartHeight(series, context.width);
  return {
    animation: false,
    textStyle: { fontFamily },
    grid: { left, right, top, bottom },
    xAxis: valueAxis(xTexts, context),
    yAxis: valueAxis(yTexts, context),
    series: [
      cells(series, context),
      axisTitles(series, frame, height, context),
      legend(series, context),
    ],
  };
}
