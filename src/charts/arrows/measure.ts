import { toDecimalYear } from '../../core/time.ts';
import { cagr } from '../../models/market/growth/cagr.ts';
import { termProblems } from '../../models/market/growth/growth-problem.ts';
import type { Arrow, PointRef } from '../../scenario/arrow.ts';
import type { ChartPoint, TimeUnit, Track } from '../chart.ts';

/** An end of an arrow: a point of a track, at a decimal year. */
export interface ArrowEnd {
  readonly track: Track;
  readonly point: ChartPoint;
  readonly year: number;
}

/** Why two points have no yearly rate. */
export type NoRate = 'of-rates' | 'not-above-zero' | 'same-year' | 'under-a-year' | 'out-of-range';

/** What the points of a chart show: amounts, or rates, of which only the difference means something. */
export type AmountKind = 'amounts' | 'rates';

/** What lies between the two points of an arrow, the earlier one first. */
export interface Measure {
  readonly arrow: Arrow;
  readonly start: ArrowEnd;
  readonly end: ArrowEnd;
  readonly years: number;
  /** In the unit of the vertical axis. */
  readonly difference: number;
  /** The end as a multiple of the start; `undefined` unless both are amounts above zero and near enough to each other to be divided. */
  readonly multiple: number | undefined;
  /** Compound annual growth as a share, or why there is none. */
  readonly rate: number | NoRate;
}

/** An arrow that lacks a point in the chart as it is set; the end that is there is given. */
export interface LostArrow {
  readonly arrow: Arrow;
  readonly from: ArrowEnd | undefined;
  readonly to: ArrowEnd | undefined;
}

/** A little less than a year, because a year to the day is not always a whole decimal year. */
const shortestYears = 0.99;

/** The end that a point gives to an arrow; `undefined` where the chart, as it is set, does not show it. */
export function arrowEnd(
  ref: PointRef,
  tracks: readonly Track[],
  unit: TimeUnit,
): ArrowEnd | undefined {
  const track = tracks.find(({ id }) => id === ref.trackId);
  const point = track?.points.find(({ id }) => id === ref.pointId);
  if (track === undefined || !point?.at.every(Number.isFinite)) return undefined;
  const [x] = point.at;
  return { track, point, year: unit === 'ms' ? toDecimalYear(x) : x };
}

function multipleOf(start: number, end: number, kind: AmountKind): number | undefined {
  if (kind === 'rates') return undefined;
  const multiple = end / start;
  return start > 0 && end > 0 && Number.isFinite(multiple) ? multiple : undefined;
}

function rateOf(start: number, end: number, years: number, kind: AmountKind): number | NoRate {
  if (kind === 'rates') return 'of-rates';
  if (termProblems({ start, end }).length > 0) return 'not-above-zero';
  if (years > 0 && years < shortestYears) return 'under-a-year';
  const growth = cagr(start, end, years);
  if (growth.ok) return growth.value;
  return years === 0 ? 'same-year' : 'out-of-range';
}

/** What lies between the two points of an arrow, looked up by id in the tracks of its chart, whose horizontal axis counts in `unit`. */
export function measure(
  arrow: Arrow,
  tracks: readonly Track[],
  unit: TimeUnit,
  kind: AmountKind,
): Measure | LostArrow {
  const from = arrowEnd(arrow.from, tracks, unit);
  const to = arrowEnd(arrow.to, tracks, unit);
  if (from === undefined || to === undefined) return { arrow, from, to };
  const [start, end] = from.year <= to.year ? [from, to] : [to, from];
  const [before, after] = [start.point.at[1], end.point.at[1]];
  const years = end.year - start.year;
  return {
    arrow,
    start,
    end,
    years,
    difference: after - before,
    multiple: multipleOf(before, after, kind),
    rate: rateOf(before, after, years, kind),
  };
}

/** Whether both points of an arrow are in the chart. */
export function isMeasured(measured: Measure | LostArrow): measured is Measure {
  return 'start' in measured;
}
