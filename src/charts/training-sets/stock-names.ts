import type { CustomSeriesOption } from 'echarts/charts';
import { startOfYear } from '../../core/time.ts';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { labelOf } from '../parts/label.ts';
import { spreadLabels } from '../parts/spread-labels.ts';
import { fontFamily } from '../theme.ts';
import { textStockMessages } from './messages.ts';
import type { StockPath, TrainingSetsSeries } from './series.ts';
import { stockLabel } from './tracks.ts';

const nameWidth = 156;
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
  return width < narrowWidth ? 460 + series.stocks.length * keyLine : 640;
}

/** Leaves room for the names of the stocks: beside the plot, or above it on a phone. */
export function frameOf(
  series: TrainingSetsSeries,
  width: number,
  low: number,
  high: number,
): PlotFrame {
  const isNarrow = width < narrowWidth;
  const top = isNarrow ? 56 + series.stocks.length * keyLine : 56;
  const margins = {
    left: isNarrow ? 48 : 60,
    right: isNarrow || series.stocks.length === 0 ? 16 : nameWidth + 20,
    top,
    bottom: 32,
  };
  const plotHeight = chartHeight(series, width) - margins.top - margins.bottom;
  const share = (amount: number): number => Math.log(amount / low) / Math.log(high / low);
  return { margins, toY: (amount) => top + (1 - share(amount)) * plotHeight };
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
            : `${labelOf(textStockMessages, path.id, context)}\n${context.format.year(path.baseYear)}`,
          width: isNarrow ? width : nameWidth,
          overflow: 'truncate',
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
