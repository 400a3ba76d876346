import type { CustomSeriesOption } from 'echarts/charts';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { labelOf } from '../parts/label.ts';
import { spreadLabels } from '../parts/spread-labels.ts';
import { textWidth } from '../parts/text-width.ts';
import { fontFamily } from '../theme.ts';
import { textStockMessages } from './messages.ts';
import { inView, type StockPath, type TrainingSetsSeries } from './series.ts';
import { stockLabel } from './tracks.ts';

type Element = NonNullable<ReturnType<NonNullable<CustomSeriesOption['renderItem']>>>;

const nameHeight = 40;
const keyLine = 20;

/** The frame of the plot in CSS pixels, and where an amount lies in it. */
export interface PlotFrame {
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly toY: (amount: number) => number;
}

/** Height of the chart in CSS pixels. */
export function chartHeight(series: TrainingSetsSeries, width: number): number {
  return width < narrowWidth ? 476 + inView(series).stocks.length * keyLine : 640;
}

/** Leaves room for the names of the stocks in view: beside the plot, or above it on a phone. */
export function frameOf(
  series: TrainingSetsSeries,
  context: ChartContext,
  low: number,
  high: number,
): PlotFrame {
  const { width, format } = context;
  const isNarrow = width < narrowWidth;
  const top = isNarrow ? 72 + series.stocks.length * keyLine : 56;
  const margins = {
    left: 16 + textWidth(format.amount(high), chartFontSize(context)),
    right: isNarrow || series.stocks.length === 0 ? 16 : nameWidth(series, context) + 30,
    top,
    bottom: 32,
  };
  const plotHeight = chartHeight(series, width) - margins.top - margins.bottom;
  const share = (amount: number): number => Math.log(amount / low) / Math.log(high / low);
  return { margins, toY: (amount) => top + (1 - share(amount)) * plotHeight };
}

function nameOf({ id }: StockPath, context: ChartContext): string {
  return labelOf(textStockMessages, id, context);
}

function nameWidth({ stocks }: TrainingSetsSeries, context: ChartContext): number {
  const boldSize = chartFontSize(context) * 1.1;
  return Math.max(...stocks.map((path) => textWidth(nameOf(path, context), boldSize)));
}

interface NamePlace {
  readonly path: StockPath;
  /** Where the name stands, and where its median line ends, in pixels from the top. */
  readonly y: number;
  readonly lineY: number;
}

function nameBeside({ path, y, lineY }: NamePlace, edge: number, context: ChartContext): Element {
  const { theme, format } = context;
  const points = [
    [edge, lineY],
    [edge + 10, y],
  ];
  return {
    type: 'group',
    $mergeChildren: false,
    children: [
      { type: 'polyline', shape: { points }, style: { stroke: theme.stock, fill: 'none' } },
      {
        type: 'text',
        x: edge + 14,
        y,
        style: {
          text: `${nameOf(path, context)}\n${format.year(path.baseYear)}`,
          ...nameStyle(context),
        },
      },
    ],
  };
}

function nameInKey(path: StockPath, rank: number, context: ChartContext): Element {
  return {
    type: 'group',
    $mergeChildren: false,
    children: [
      {
        type: 'text',
        x: 0,
        y: 12 + rank * keyLine,
        style: { text: `${rank + 1} ◆ ${stockLabel(path, context)}`, ...nameStyle(context) },
      },
    ],
  };
}

function nameStyle(context: ChartContext) {
  return {
    fill: context.theme.stock,
    fontFamily,
    fontSize: chartFontSize(context),
    fontWeight: 600,
    lineHeight: 17,
    verticalAlign: 'middle' as const,
  };
}

/** The names of the stocks in view: beside the plot at the ends of their medians, spread so that none covers another; on a phone as a numbered key above it. */
export function stockNames(
  series: TrainingSetsSeries,
  context: ChartContext,
  { margins, toY }: PlotFrame,
): CustomSeriesOption {
  const { width } = context;
  const ends = series.stocks.map((path) => toY(path.years.at(-1)?.median ?? 1));
  const places = spreadLabels(ends, nameHeight);
  return {
    id: 'stock-names',
    type: 'custom',
    silent: true,
    clip: false,
    encode: { x: -1, y: -1 },
    data: series.stocks.map((_, rank) => [rank]),
    renderItem: ({ dataIndex }) => {
      const [path, y, lineY] = [series.stocks[dataIndex], places[dataIndex], ends[dataIndex]];
      if (path === undefined || y === undefined || lineY === undefined) return;
      return width < narrowWidth
        ? nameInKey(path, dataIndex, context)
        : nameBeside({ path, y, lineY }, width - margins.right, context);
    },
  };
}
