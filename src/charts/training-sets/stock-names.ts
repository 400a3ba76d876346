import type { CustomSeriesOption } from 'echarts/charts';
import { startOfYear } from '../../core/time.ts';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { labelOf } from '../parts/label.ts';
import { spreadLabels } from '../parts/spread-labels.ts';
import { textWidth } from '../parts/text-width.ts';
import { fontFamily } from '../theme.ts';
import { textStockMessages } from './messages.ts';
import type { StockPath, TrainingSetsSeries } from './series.ts';
import { stockLabel } from './tracks.ts';

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
  return width < narrowWidth ? 476 + series.stocks.length * keyLine : 640;
}

/** Leaves room for the names of the stocks: beside the plot, or above it on a phone. */
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
    right: isNarrow || series.stocks.length === 0 ? 16 : nameWidth(series, context) + 24,
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

function lastInView(path: StockPath, span: readonly [number, number]): number {
  const edge = startOfYear(span[1] + 1);
  return (path.years.findLast((point) => point.time <= edge) ?? path.years[0])?.median ?? 1;
}

/** The names of the stocks: at the right end of each median, spread so that none covers another; as a key above the plot on a phone. */
export function stockNames(
  series: TrainingSetsSeries,
  context: ChartContext,
  { margins, toY }: PlotFrame,
): CustomSeriesOption {
  const { theme, width } = context;
  const isNarrow = width < narrowWidth;
  const medians = series.stocks.map((path) => toY(lastInView(path, series.span)));
  const places = isNarrow
    ? medians.map((_, index) => 12 + index * keyLine)
    : spreadLabels(medians, nameHeight);
  return {
    id: 'stock-names',
    type: 'custom',
    silent: true,
    clip: false,
    encode: { x: -1, y: -1 },
    data: series.stocks.map((_, index) => [index]),
    renderItem: ({ dataIndex }) => {
      const path = series.stocks[dataIndex];
      if (path === undefined) return;
      return {
        type: 'text',
        x: isNarrow ? 0 : width - margins.right + 10,
        y: places[dataIndex] ?? 0,
        style: {
          text: isNarrow
            ? `◆ ${stockLabel(path, context)}`
            : `${nameOf(path, context)}\n${context.format.year(path.baseYear)}`,
          ...(isNarrow && { width, overflow: 'truncate' as const }),
          fill: theme.stock,
          fontFamily,
          fontSize: chartFontSize(context),
          fontWeight: 600,
          lineHeight: 17,
          verticalAlign: 'middle',
        },
      };
    },
  };
}
