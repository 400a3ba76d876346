import type { ChartContext, Presented } from '../chart.ts';
import type { NativeChart, NativeMarker, NativeSeries } from '../native-chart.ts';
import { nativeDecadeAxis } from '../parts/native-axes.ts';
import { atFullWidth } from '../parts/native-money.ts';
import { drawnSeries, rowHeight, rowsAxis } from '../parts/native-rows.ts';
import { nativeSeriesMessages } from '../parts/native-series-messages.ts';
import { firmMarker, firmName, nativeLines, withEndLabel } from '../parts/native-series.ts';
import { modalityMessages, stocksByModalityMessages as messages } from './messages.ts';
import { decadesOf } from './option.ts';
import type { Modality, ModalityStock, StocksByModalitySeries } from './series.ts';
import { writeStockAmount } from './tracks.ts';

const symbols: Readonly<Record<Modality, NativeMarker['shape']>> = {
  text: 'circle',
  images: 'square',
  video: 'triangle',
};

/** The published interval of a stock with its median, in its row, the median in words behind it; a figure alone has none. */
function intervalLine(
  stock: ModalityStock,
  y: number,
  context: ChartContext,
): readonly NativeSeries[] {
  const { t, format, theme } = context;
  const { low, median, high, intervalLevel } = stock;
  if (low === undefined || high === undefined || intervalLevel === undefined) return [];
  const points = [low, median, high].map((x) => ({ x, y }));
  return [
    {
      name: t(nativeSeriesMessages.interval, { level: format.percent(intervalLevel) }),
      points: withEndLabel(points, format.amount(median)),
      color: theme.stock,
      line: nativeLines.interval,
    },
  ];
}

/** The medians of a kind of data that are firm, or those that are not; a figure without an interval has its amount in words beside it. */
function medians(
  modality: Modality,
  isFirm: boolean,
  { stocks }: StocksByModalitySeries,
  context: ChartContext,
): NativeSeries {
  const { t, theme } = context;
  const own = stocks.filter((stock) => stock.modality === modality && stock.isFirm === isFirm);
  return {
    name: firmName(t(modalityMessages[modality]), isFirm, context),
    points: own.map((stock) => {
      const point = { x: stock.median, y: rowHeight(stocks.indexOf(stock), stocks.length) };
      const hasLine = intervalLine(stock, point.y, context).length > 0;
      return hasLine ? point : { ...point, label: writeStockAmount(stock, context) };
    }),
    color: theme.stock,
    marker: firmMarker(symbols[modality], isFirm, 9),
  };
}

function toNative(series: StocksByModalitySeries, given: ChartContext): NativeChart {
  const context = atFullWidth(given);
  const { t, locale } = context;
  const { stocks } = series;
  const modalities = Object.keys(symbols) as readonly Modality[];
  const drawn = [
    ...stocks.flatMap((stock, row) => intervalLine(stock, rowHeight(row, stocks.length), context)),
    ...modalities.flatMap((modality) =>
      [true, false].map((isFirm) => medians(modality, isFirm, series, context)),
    ),
  ];
  const plot = {
    kind: 'xy',
    x: nativeDecadeAxis(t(messages.axis), decadesOf(series)),
    y: rowsAxis(stocks.map((stock) => stock.label[locale])),
    series: drawnSeries(drawn),
  } as const;
  return { plots: [{ plot, heightShare: 1 }] };
}

/** The stocks in a room: a row each over a logarithmic axis of tokens. */
export const presented: Presented<StocksByModalitySeries> = { toNative };
