import type { ChartContext } from '../chart.ts';
import { totalOf, type QuartersSeries, type RaisedPeriod } from '../funding-quarters/series.ts';
import type { Box } from '../parts/drawn-element.ts';

/** A year with its bar, in CSS pixels; `undefined` without a known amount. */
export interface YearBar {
  readonly period: RaisedPeriod;
  /** The ends of its place on the axis. */
  readonly from: number;
  readonly to: number;
  readonly box: Box | undefined;
}

/** Where everything lies in the drawing, in CSS pixels from its left and top edges. */
export interface YearsFrame {
  readonly width: number;
  readonly height: number;
  readonly base: number;
  readonly bars: readonly YearBar[];
}

const height = 142;
const headRoom = 24;
const axisRoom = 24;
const filledShare = 0.72;
const widestBar = 64;
const hair = 1;

/** Height of the drawing in CSS pixels, the same at every width. */
export function chartHeight(): number {
  return height;
}

/** The frame of the chart: years side by side over the whole width, the highest bar as high as the plot. */
export function frameOf(
  { periods }: QuartersSeries,
  { width }: Pick<ChartContext, 'width'>,
): YearsFrame {
  const base = height - axisRoom;
  const most = Math.max(1, ...periods.map((period) => totalOf(period).raisedUsd ?? 0));
  const pitch = width / Math.max(1, periods.length);
  const across = Math.min(widestBar, pitch * filledShare);
  const boxOf = (period: RaisedPeriod, from: number): Box | undefined => {
    const { raisedUsd } = totalOf(period);
    if (raisedUsd === undefined) return undefined;
    const high = Math.max(hair, ((base - headRoom) * raisedUsd) / most);
    return { x: from + (pitch - across) / 2, y: base - high, width: across, height: high };
  };
  const bars = periods.map((period, place) => {
    const from = place * pitch;
    return { period, from, to: from + pitch, box: boxOf(period, from) };
  });
  return { width, height, base, bars };
}
