import type { XAXisComponentOption } from 'echarts';
import type { CustomSeriesOption } from 'echarts/charts';
import type { EChartsCoreOption } from 'echarts/core';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { Box, DrawnElement } from '../parts/drawn-element.ts';
import { nameWidth } from '../parts/name-width.ts';
import { rowAxis } from '../parts/row-axis.ts';
import { textWidth } from '../parts/text-width.ts';
import { fontFamily, type Theme } from '../theme.ts';
import { stocksByModalityMessages as messages } from './messages.ts';
import type { ModalityStock, StocksByModalitySeries } from './series.ts';
import { writeModality, writeStockAmount } from './tracks.ts';

const rowHeights = { narrow: 88, wide: 56 } as const;
const mostNameWidth = 248;
const topMargin = 12;
const bottomMargin = 60;
const markSize = 6;

/** Height of the whole drawing in CSS pixels. */
export function chartHeight({ stocks }: StocksByModalitySeries, width: number): number {
  const row = width < narrowWidth ? rowHeights.narrow : rowHeights.wide;
  return topMargin + bottomMargin + Math.max(stocks.length, 1) * row;
}

function medianMark(stock: ModalityStock, x: number, y: number, theme: Theme): DrawnElement {
  const fill = stock.isFirm ? theme.stock : theme.paper;
  const style = { fill, stroke: theme.stock, lineWidth: 2 };
  const r = markSize;
  if (stock.modality === 'images') {
    return { type: 'rect', shape: { x: x - r, y: y - r, width: 2 * r, height: 2 * r }, style };
  }
  if (stock.modality === 'text') return { type: 'circle', shape: { cx: x, cy: y, r }, style };
  const points = [
    [x - r - 1, y + r],
    [x, y - r - 1],
    [x + r + 1, y + r],
  ];
  return { type: 'polygon', shape: { points }, style };
}

function marks(
  stock: ModalityStock,
  toX: (amount: number) => number,
  y: number,
  theme: Theme,
): DrawnElement {
  const { low, high, median } = stock;
  const [x1, x2] = [toX(low ?? median), toX(high ?? median)];
  return {
    type: 'group',
    $mergeChildren: false,
    children: [
      {
        type: 'line',
        shape: { x1, y1: y, x2, y2: y },
        style: { stroke: theme.stock, lineWidth: 4 },
      },
      medianMark(stock, toX(median), y, theme),
    ],
  };
}

function label(stock: ModalityStock, y: number, context: ChartContext): DrawnElement {
  const { locale, theme, width } = context;
  const isNarrow = width < narrowWidth;
  const name = stock.label[locale];
  const kind = writeModality(stock, context);
  const style = {
    ...barText(context),
    width: isNarrow ? width : mostNameWidth,
    overflow: 'break' as const,
    ...(stock.isCompared && { fontWeight: 600 }),
  };
  if (isNarrow) {
    const text = name === kind ? name : `${name} · ${kind}`;
    return { type: 'text', x: 0, y: y - 26, style: { ...style, text } };
  }
  return {
    type: 'group',
    $mergeChildren: false,
    children: [
      { type: 'text', x: 0, y: name === kind ? y : y - 9, style: { ...style, text: name } },
      ...(name === kind
        ? []
        : [
            {
              type: 'text' as const,
              x: 0,
              y: y + 9,
              style: { ...style, text: kind, fill: theme.muted, fontWeight: 400 },
            },
          ]),
    ],
  };
}

/** The amount in words above its line, as near to its median as the plot allows. */
function reading(
  stock: ModalityStock,
  x: number,
  y: number,
  plot: Box,
  context: ChartContext,
): DrawnElement {
  const text = writeStockAmount(stock, context);
  const half = textWidth(text, chartFontSize(context)) / 2;
  const middle = Math.max(plot.x + half, Math.min(plot.x + plot.width - half, x));
  return {
    type: 'text',
    x: middle,
    y: y - 19,
    style: { ...barText(context), text, align: 'center' },
  };
}

function rows({ stocks }: StocksByModalitySeries, context: ChartContext): CustomSeriesOption {
  return {
    id: 'stocks',
    type: 'custom',
    silent: true,
    clip: false,
    z: 3,
    encode: { x: [1, 2, 3], y: 0 },
    data: stocks.map(({ low, median, high }, row) => [row, low ?? median, median, high ?? median]),
    renderItem: ({ dataIndex, coordSys }, api) => {
      const stock = stocks[dataIndex];
      if (stock === undefined) return;
      const toX = (amount: number): number => api.coord([amount, dataIndex])[0] ?? 0;
      const middle = api.coord([stock.median, dataIndex])[1] ?? 0;
      const y = middle + (context.width < narrowWidth ? 22 : 10);
      const plot = coordSys as unknown as Box;
      return {
        type: 'group',
        $mergeChildren: false,
        children: [
          label(stock, context.width < narrowWidth ? y - 14 : middle, context),
          marks(stock, toX, y, context.theme),
          reading(stock, toX(stock.median), y, plot, context),
        ],
      };
    },
  };
}

/** The whole powers of ten around every amount. */
export function decadesOf({ stocks }: StocksByModalitySeries): readonly [number, number] {
  const amounts = stocks.flatMap(({ low, median, high }) => [low ?? median, high ?? median]);
  if (amounts.length === 0) return [1e12, 1e15];
  return [
    10 ** Math.floor(Math.log10(Math.min(...amounts))),
    10 ** Math.ceil(Math.log10(Math.max(...amounts))),
  ];
}

function amountAxis(context: ChartContext, series: StocksByModalitySeries): XAXisComponentOption {
  const { theme, format, t } = context;
  const [min, max] = decadesOf(series);
  const text = { color: theme.muted, fontSize: chartFontSize(context) };
  return {
    type: 'log',
    logBase: 10,
    min,
    max,
    name: t(messages.axis),
    nameLocation: 'middle',
    nameGap: 32,
    nameTextStyle: text,
    axisLine: { show: true, lineStyle: { color: theme.muted } },
    splitLine: { show: true, lineStyle: { color: theme.rule } },
    axisLabel: { ...text, formatter: (value: number) => format.amount(value) },
  };
}

/** The option of the chart: one row a stock, a line for its interval and a symbol for its median. */
export function buildOption(
  series: StocksByModalitySeries,
  context: ChartContext,
): EChartsCoreOption {
  const isNarrow = context.width < narrowWidth;
  const names = series.stocks.flatMap((stock) => [
    stock.label[context.locale],
    writeModality(stock, context),
  ]);
  return {
    animation: false,
    textStyle: { fontFamily },
    grid: {
      left: isNarrow ? 16 : nameWidth(names, context, mostNameWidth) + 8,
      right: isNarrow ? 24 : 32,
      top: topMargin,
      bottom: bottomMargin,
    },
    xAxis: amountAxis(context, series),
    yAxis: rowAxis(
      context,
      series.stocks.map((stock) => stock.id),
    ),
    series: [rows(series, context)],
  };
}
