import type { XAXisComponentOption } from 'echarts';
import type { ChartContext } from '../chart.ts';
import { yearAxis } from './axes.ts';

const steps = [0.2, 0.5, 1, 2, 5, 10, 20, 50];

/** Two ends of an axis of decimal years, and the distance between its ticks. */
export interface YearTicks {
  readonly min: number;
  readonly max: number;
  readonly interval: number;
}

/** The ends of an axis around some years, at whole steps and a year apart or more, with about `count` ticks. */
export function yearTicks(years: readonly number[], count: number): YearTicks {
  const [earliest, latest] = [Math.min(...years), Math.max(...years)];
  const room = Math.max(0, 1 - (latest - earliest)) / 2;
  const [first, last] = [earliest - room, latest + room];
  const interval = steps.find((step) => (last - first) / step <= count) ?? 100;
  return {
    min: Math.floor(first / interval) * interval,
    max: Math.ceil(last / interval) * interval,
    interval,
  };
}

/** The axis of decimal years with these ticks, each labelled where there is room. */
export function tickedYearAxis(
  context: ChartContext,
  { min, max, interval }: YearTicks,
): XAXisComponentOption {
  const axis = yearAxis(context, min, max);
  const axisLabel = { ...axis.axisLabel, showMaxLabel: true, hideOverlap: true };
  return { ...axis, interval, axisLabel } as XAXisComponentOption;
}
