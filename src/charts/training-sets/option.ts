import type { CustomSeriesOption, LineSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import type { DataZoomComponentOption } from 'echarts/components';
import type { EChartsCoreOption } from 'echarts/core';
import { startOfYear } from '../../core/time.ts';
import { timeBounds } from '../../scenario/runway-settings.ts';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize, logAxis, timeAxis } from '../parts/axes.ts';
import { band } from '../parts/band.ts';
import { partMessages } from '../parts/messages.ts';
import { todayLine } from '../parts/today-line.ts';
import { fontFamily } from '../theme.ts';
import { trainingSetsMessages as messages } from './messages.ts';
import {
  inView,
  recordSetters,
  type StockPath,
  type TrainingSet,
  type TrainingSetsSeries,
} from './series.ts';
import { frameOf, stockNames } from './stock-names.ts';

/** The axis never shows less than two years, in milliseconds. */
const shortestSpan = 2 * 365 * 86_400_000;

function dots(
  id: string,
  symbol: string,
  sets: readonly TrainingSet[],
  { theme }: ChartContext,
): ScatterSeriesOption {
  return {
    id,
    type: 'scatter',
    symbol,
    symbolSize: 8,
    z: 3,
    data: sets.map((set) => ({
      name: set.model,
      value: [set.time, set.size],
      itemStyle: set.isFirm
        ? { color: theme.demand, opacity: 0.75, borderWidth: 0 }
        : { color: theme.paper, borderColor: theme.demand, borderWidth: 1.5 },
    })),
  };
}

function recordLine(series: TrainingSetsSeries, context: ChartContext): LineSeriesOption {
  const { theme } = context;
  return {
    id: 'records',
    type: 'line',
    step: 'end',
    symbol: 'none',
    z: 4,
    lineStyle: { color: theme.demand, width: 2 },
    data: recordSetters(series).map((set) => [set.time, set.size]),
  };
}

function recordNames(series: TrainingSetsSeries, context: ChartContext): ScatterSeriesOption {
  const { theme } = context;
  const [from, to] = series.span;
  const leftEdge = startOfYear(from + Math.ceil((to - from) / 5));
  return {
    id: 'record-names',
    type: 'scatter',
    silent: true,
    symbolSize: 11,
    z: 5,
    itemStyle: { color: 'transparent', borderColor: theme.demand, borderWidth: 2 },
    labelLayout: { hideOverlap: true },
    data: recordSetters(series)
      .toReversed()
      .map((set) => ({
        name: set.model,
        value: [set.time, set.size],
        label: {
          show: true,
          formatter: set.model,
          position: 'top',
          align: set.time < leftEdge ? 'left' : 'right',
          distance: 6,
          color: theme.ink,
          fontSize: chartFontSize(context),
          textBorderColor: theme.paper,
          textBorderWidth: 3,
        },
      })),
  };
}

function medianLine(path: StockPath, { theme }: ChartContext): LineSeriesOption {
  return {
    id: `${path.id}-median`,
    type: 'line',
    silent: true,
    symbol: 'none',
    z: 2,
    lineStyle: { color: theme.stock, width: 2, type: 'dashed' },
    data: path.years.map((point) => [point.time, point.median]),
  };
}

function baseMark(path: StockPath, rank: number, context: ChartContext): ScatterSeriesOption {
  const { theme, width } = context;
  const [base] = path.years;
  return {
    id: `${path.id}-base`,
    type: 'scatter',
    silent: true,
    symbol: 'diamond',
    symbolSize: 10,
    z: 3,
    itemStyle: { color: theme.stock },
    label: {
      show: width < narrowWidth,
      formatter: String(rank + 1),
      position: 'left',
      color: theme.stock,
      fontWeight: 600,
      fontSize: chartFontSize(context),
    },
    data: base === undefined ? [] : [[base.time, base.median]],
  };
}

function stockBand(path: StockPath, { theme }: ChartContext): CustomSeriesOption {
  return band(
    path.id,
    path.years.map(({ time, low, high }) => ({ x: time, low, high })),
    theme.stock,
  );
}

/** The whole powers of ten around every amount of a series in view. */
export function decadesOf({ sets, stocks }: TrainingSetsSeries): readonly [number, number] {
  const amounts = [
    ...sets.map((set) => set.size),
    ...stocks.flatMap((path) => path.years.flatMap(({ low, high }) => [low, high])),
  ];
  if (amounts.length === 0) return [1e3, 1e18];
  return [
    10 ** Math.floor(Math.log10(Math.min(...amounts))),
    10 ** Math.ceil(Math.log10(Math.max(...amounts))),
  ];
}

function spanZoom(span: readonly [number, number], width: number): DataZoomComponentOption {
  return {
    id: 'span',
    type: 'inside',
    filterMode: 'none',
    startValue: startOfYear(span[0]),
    endValue: startOfYear(span[1] + 1),
    minValueSpan: shortestSpan,
    zoomOnMouseWheel: 'ctrl',
    moveOnMouseWheel: false,
    moveOnMouseMove: width >= narrowWidth,
  };
}

/** The option of the chart: dots for sets, a step line through the records, one polygon a stock. */
export function buildOption(series: TrainingSetsSeries, context: ChartContext): EChartsCoreOption {
  const { t, width } = context;
  const shown = inView(series);
  const [low, high] = decadesOf(shown);
  const frame = frameOf(shown, context, low, high);
  const unit = t(partMessages[series.unit]);
  const [min, max] = [startOfYear(series.span[0]), startOfYear(series.span[1] + 1)];
  return {
    animation: false,
    useUTC: true,
    textStyle: { fontFamily },
    grid: frame.margins,
    xAxis: timeAxis(context, startOfYear(timeBounds[0]), startOfYear(timeBounds[1] + 1)),
    yAxis: logAxis(context, t(messages.axis, { unit }), {
      min: low,
      max: high,
      left: frame.margins.left,
    }),
    dataZoom: [spanZoom(series.span, width)],
    series: [
      ...series.stocks.flatMap((path, rank) => [
        stockBand(path, context),
        medianLine(path, context),
        baseMark(path, rank, context),
      ]),
      dots(
        'language',
        'circle',
        series.sets.filter((set) => !set.isMultimodal),
        context,
      ),
      dots(
        'multimodal',
        'triangle',
        series.sets.filter((set) => set.isMultimodal),
        context,
      ),
      recordLine(series, context),
      recordNames(series, context),
      stockNames(shown, context, frame),
      todayLine(context, { x: context.today, min, max, top: 'end' }),
    ],
  };
}
