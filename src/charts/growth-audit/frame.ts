import { narrowWidth, type ChartContext } from '../chart.ts';
import type { CheckedGrowth } from '../../models/market/growth/audit-growth.ts';
import { checkedForecasts, type AuditSeries } from './series.ts';

/** The plot in CSS pixels from the left and top edges of the drawing, and where a rate (share a year) lies on both axes. */
export interface AuditFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Both axes reach over the same rates. */
  readonly from: number;
  readonly to: number;
  /** The distance of two ticks on both axes. */
  readonly step: number;
  readonly toX: (rate: number) => number;
  readonly toY: (rate: number) => number;
}

const wideHeight = 560;
const narrowHeight = 400;
/** Distances of ticks as ticks per unit, so that their multiples are exact. */
const ticksPerUnit = [20, 10, 5, 2, 1];
const emptySpan = [0, 0.4] as const;
/** The axes reach no farther for a claim of the reader, or the forecasts would be one dot. */
const farthest = [-1, 2] as const;

/** Height of the drawing in CSS pixels. */
export function chartHeight(_series: AuditSeries, width: number): number {
  return width < narrowWidth ? narrowHeight : wideHeight;
}

function ratesOf({ stated, implied, impliedRange }: CheckedGrowth): readonly number[] {
  return [stated.rate, implied, impliedRange.low, impliedRange.high];
}

/** The rates that both axes reach over: every stated rate and every implied one with its range. */
function ratesIn(series: AuditSeries): readonly number[] {
  const rates = checkedForecasts(series).flatMap(({ audit }) => ratesOf(audit));
  const [least, most] = farthest;
  const own = series.claim === undefined ? [] : ratesOf(series.claim.audit);
  return [...rates, ...own.map((rate) => Math.max(least, Math.min(most, rate)))];
}

/** Both axes begin and end at a tick: about eight of them on a wide drawing, four on a phone. */
function spanOf(series: AuditSeries, width: number) {
  const rates = ratesIn(series);
  const [least, most] = rates.length === 0 ? emptySpan : [Math.min(...rates), Math.max(...rates)];
  const wanted = (most - least) / (width < narrowWidth ? 4 : 8);
  const ticks = ticksPerUnit.find((count) => 1 / count > wanted) ?? 1;
  const [from, to] = [Math.floor(least * ticks) / ticks, Math.ceil(most * ticks) / ticks];
  return { from, to: Math.max(to, from + 1 / ticks), step: 1 / ticks };
}

/** The frame of the chart at the width of a context. */
export function frameOf(series: AuditSeries, { width }: Pick<ChartContext, 'width'>): AuditFrame {
  const span = spanOf(series, width);
  const isNarrow = width < narrowWidth;
  const [left, right] = isNarrow ? [44, width - 20] : [56, width - 24];
  const [top, bottom] = [40, chartHeight(series, width) - 56];
  const share = (rate: number): number => (rate - span.from) / (span.to - span.from);
  return {
    ...span,
    left,
    right,
    top,
    bottom,
    toX: (rate) => left + share(rate) * (right - left),
    toY: (rate) => bottom - share(rate) * (bottom - top),
  };
}
