import { netPresentValue } from '../../models/funding/returns/net-present-value.ts';
import type { ChartContext, ChartPoint, Track } from '../chart.ts';
import { curveRange } from './curve-range.ts';
import { returnCurveMessages as messages } from './messages.ts';
import { rateTicks } from './rate-ticks.ts';
import { hasCurve, type ReturnCurveSeries } from './series.ts';
import { writeValue } from './write-value.ts';
import { writeYearlyRate, writeYearlyRates } from './write-yearly-rate.ts';

const stopCount = 20;

/** Round rates a year over the whole axis, about twenty, at each of which the curve is told. */
export function toldRates(series: ReturnCurveSeries): readonly number[] {
  const { fromLog, toLog } = curveRange(series);
  return rateTicks(Math.expm1(fromLog), Math.expm1(toLog), stopCount);
}

function rootPoints(
  { ratesPerYear }: ReturnCurveSeries,
  context: ChartContext,
): readonly ChartPoint[] {
  const written = writeYearlyRates(ratesPerYear, context);
  return ratesPerYear.map((rate, place) => ({
    id: `rate-${place + 1}`,
    at: [Math.log1p(rate), 0],
    text: context.t(messages.rootPoint, { rate: written[place] ?? '' }),
  }));
}

function curveStops(series: ReturnCurveSeries, context: ChartContext): readonly ChartPoint[] {
  const { low, high } = curveRange(series);
  return toldRates(series)
    .map((rate) => ({ rate, value: netPresentValue(series.flows, rate) }))
    .filter(({ value }) => value >= low && value <= high)
    .map(({ rate, value }) => ({
      id: `at-${rate}`,
      at: [Math.log1p(rate), value],
      text: context.t(messages.curvePoint, {
        rate: writeYearlyRate(rate, context),
        amount: writeValue(value, series.currency, context),
      }),
    }));
}

/** The stops of the data cursor: every rate at which the value is zero, then the curve at round rates. */
export function toTracks(series: ReturnCurveSeries, context: ChartContext): readonly Track[] {
  if (!hasCurve(series)) return [];
  const { t } = context;
  return [
    { id: 'zero', label: t(messages.rootsTrack), points: rootPoints(series, context) },
    { id: 'curve', label: t(messages.curveTrack), points: curveStops(series, context) },
  ].filter(({ points }) => points.length > 0);
}
