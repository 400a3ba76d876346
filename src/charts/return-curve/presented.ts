import { netPresentValue } from '../../models/funding/returns/net-present-value.ts';
import type { ChartContext, Presented } from '../chart.ts';
import type { NativeAxis, NativeChart, NativeSeries } from '../native-chart.ts';
import { roundStep } from '../parts/money-axis.ts';
import { nativeDecadeAxis, roundMoneyAxis, nativeShareAxis } from '../parts/native-axes.ts';
import { atFullWidth } from '../parts/native-money.ts';
import { drawnSeries } from '../parts/native-rows.ts';
import { nativeSeriesMessages } from '../parts/native-series-messages.ts';
import { isOnAxis, nativeLines, stretchesOn, type NativeAxes } from '../parts/native-series.ts';
import { curvePoints, curveRange, type CurveRange } from './curve-range.ts';
import { returnCurveMessages as messages } from './messages.ts';
import { hasCurve, type ReturnCurveSeries } from './series.ts';
import { writeFirstDay } from './write-first-day.ts';
import { writeValue } from './write-value.ts';
import { writeYearlyRates } from './write-yearly-rate.ts';

/** From so many times the money a year between its ends on, the axis is logarithmic: on less, a presentation program would show no more than one tick. */
const wideFrom = 100;
const mostTicks = 8;

/** The axis of rates, and where a rate a year lies on it: itself, or on a logarithmic axis the multiple of the money in a year. */
interface RateScale {
  readonly axis: NativeAxis;
  readonly toX: (ratePerYear: number) => number;
}

function rateScale({ fromLog, toLog }: CurveRange, { t }: ChartContext): RateScale {
  const [from, to] = [Math.expm1(fromLog), Math.expm1(toLog)];
  if ((1 + to) / (1 + from) < wideFrom) {
    const step = roundStep(to - from, mostTicks);
    return {
      axis: nativeShareAxis(t(messages.columnRate), [from, to], step),
      toX: (rate) => rate,
    };
  }
  const ends = [Math.floor(Math.log10(1 + from)), Math.ceil(Math.log10(1 + to))] as const;
  const axis = nativeDecadeAxis(t(messages.multipleAxis), [10 ** ends[0], 10 ** ends[1]]);
  return { axis: { ...axis, numberFormat: 'General' }, toX: (rate) => 1 + rate };
}

function curveLines(
  series: ReturnCurveSeries,
  range: CurveRange,
  { toX }: RateScale,
  axes: NativeAxes,
  { t, theme }: ChartContext,
): readonly NativeSeries[] {
  const points = curvePoints(series, range).map(({ ratePerYear, value }) => ({
    x: toX(ratePerYear),
    y: value,
  }));
  return stretchesOn(points, axes).map((stretch) => ({
    name: t(messages.curveTrack),
    points: stretch,
    color: theme.funding,
    line: nativeLines.observed,
  }));
}

/** Every rate at which the value is zero, with its name. */
function rootMarks(
  { ratesPerYear }: ReturnCurveSeries,
  { axis, toX }: RateScale,
  context: ChartContext,
): NativeSeries {
  const { t, theme } = context;
  const written = writeYearlyRates(ratesPerYear, context);
  const points = ratesPerYear.map((rate, place) => ({
    x: toX(rate),
    y: 0,
    label: t(messages.root, { rate: written[place] ?? '' }),
  }));
  return {
    name: t(messages.kindRoot),
    points: points.filter(({ x }) => isOnAxis(x, axis)),
    color: theme.funding,
    marker: { shape: 'circle', size: 10 },
  };
}

/** The value without a discount, hollow, where the axes reach it. */
function undiscountedMark(
  { flows, currency }: ReturnCurveSeries,
  { toX }: RateScale,
  { x, y }: NativeAxes,
  context: ChartContext,
): NativeSeries {
  const { t, theme } = context;
  const value = netPresentValue(flows, 0);
  const name = t(messages.undiscounted, { amount: writeValue(value, currency, context) });
  const isSeen = value !== 0 && isOnAxis(toX(0), x) && isOnAxis(value, y);
  return {
    name,
    points: isSeen ? [{ x: toX(0), y: value, label: name }] : [],
    color: theme.funding,
    marker: { shape: 'circle', size: 10, isHollow: true },
  };
}

function zeroLine({ x }: NativeAxes, { t, theme }: ChartContext): NativeSeries {
  const ends = [x.min, x.max].filter((end) => end !== undefined);
  return {
    name: t(messages.zeroLine),
    points: ends.map((end) => ({ x: end, y: 0 })),
    color: theme.ink,
    line: { width: 1.25, dash: 'solid' },
  };
}

function toNative(series: ReturnCurveSeries, given: ChartContext): NativeChart {
  const context = atFullWidth(given);
  const { t } = context;
  const range = curveRange(series);
  const scale = rateScale(range, context);
  const title = t(nativeSeriesMessages.withUnit, {
    name: t(messages.yAxis, { date: writeFirstDay(series, context) }),
    unit: series.currency,
  });
  const axes: NativeAxes = {
    x: scale.axis,
    y: roundMoneyAxis(title, [range.low, range.high], context),
  };
  const drawn = [
    zeroLine(axes, context),
    ...curveLines(series, range, scale, axes, context),
    rootMarks(series, scale, context),
    undiscountedMark(series, scale, axes, context),
  ];
  const plot = { kind: 'xy', ...axes, series: hasCurve(series) ? drawnSeries(drawn) : [] } as const;
  return { plots: [{ plot, heightShare: 1 }] };
}

/** The value of cash flows in a room: its curve over the rates, with every rate at which it is zero. */
export const presented: Presented<ReturnCurveSeries> = { toNative };
