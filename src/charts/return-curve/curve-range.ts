import { netPresentValue } from '../../models/funding/returns/net-present-value.ts';
import type { ReturnCurveSeries } from './series.ts';

/** A point of the curve: a rate a year and the value at it. */
export interface CurvePoint {
  readonly ratePerYear: number;
  readonly value: number;
}

/** What the axes reach over: logs of `1 + rate` across, amounts of money upwards. */
export interface CurveRange {
  readonly fromLog: number;
  readonly toLog: number;
  readonly low: number;
  readonly high: number;
}

/** Without a rate that fits, the axis goes from half lost to doubled a year. */
const emptySpan = [Math.log(0.5), Math.log(2)] as const;
const leastSpan = 0.05;
const steps = 240;
/** The curve may leave the plot above and below when it is so many times as high as where it must be seen. */
const mostHeights = { one: 1.4, several: 2.5 } as const;

/** The stretch that must be seen: between the rates that fit, or from the one of them to 0 %. */
function coreOf(ratesPerYear: readonly number[]): readonly [number, number] {
  const logs = ratesPerYear.map((rate) => Math.log1p(rate));
  const seen = logs.length === 1 ? [0, ...logs] : logs;
  return [Math.min(...seen), Math.max(...seen)];
}

function spanOf(ratesPerYear: readonly number[]): readonly [number, number] {
  if (ratesPerYear.length === 0) return emptySpan;
  const [from, to] = coreOf(ratesPerYear);
  const margin = Math.max(leastSpan, (to - from) * (ratesPerYear.length === 1 ? 0.25 : 0.5));
  return [from - margin, to + margin];
}

function pointsBetween(
  { flows }: ReturnCurveSeries,
  [from, to]: readonly [number, number],
): readonly CurvePoint[] {
  const points = Array.from({ length: steps + 1 }, (_, step) => {
    const ratePerYear = Math.expm1(from + ((to - from) * step) / steps);
    return { ratePerYear, value: netPresentValue(flows, ratePerYear) };
  });
  return points.filter(({ value }) => Number.isFinite(value));
}

/** How far the curve goes from zero where it must be seen: infinitely where nothing but one rate has to. */
function coreHeight(series: ReturnCurveSeries): number {
  const [from, to] = coreOf(series.ratesPerYear);
  if (series.ratesPerYear.length === 0 || to - from < leastSpan / 100) return Infinity;
  const sizes = pointsBetween(series, [from, to]).map(({ value }) => Math.abs(value));
  return Math.max(...sizes);
}

/** What the axes of the chart reach over: every rate that fits, 0 % where one fits alone, and as much of the curve as leaves those readable; zero is always in it. */
export function curveRange(series: ReturnCurveSeries): CurveRange {
  const [fromLog, toLog] = spanOf(series.ratesPerYear);
  const values = pointsBetween(series, [fromLog, toLog]).map(({ value }) => value);
  const limit =
    mostHeights[series.ratesPerYear.length > 1 ? 'several' : 'one'] * coreHeight(series);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const margin = 0.08 * (Math.min(high, limit) - Math.max(low, -limit)) || 1;
  return {
    fromLog,
    toLog,
    low: Math.max(low, -limit) - margin,
    high: Math.min(high, limit) + margin,
  };
}

/** The curve as points over the whole horizontal axis; values beyond all numbers are left out. */
export function curvePoints(
  series: ReturnCurveSeries,
  { fromLog, toLog }: Pick<CurveRange, 'fromLog' | 'toLog'>,
): readonly CurvePoint[] {
  return pointsBetween(series, [fromLog, toLog]);
}
