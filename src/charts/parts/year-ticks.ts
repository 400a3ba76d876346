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

/** The distance between ticks at which a range of years has about `count` of them. */
export function yearInterval(min: number, max: number, count: number): number {
  return steps.find((step) => (max - min) / step <= count) ?? 100;
}

/** The ends of an axis around some years, at whole steps and a year apart or more, with about `count` ticks. */
export function yearTicks(years: readonly number[], count: number): YearTicks {
  const [earliest, latest] = [Math.min(...years), Math.max(...years)];
  const room = Math.max(0, 1 - (latest - earliest)) / 2;
  const [first, last] = [earliest - room, latest + room];
  const interval = yearInterval(first, last, count);
  return {
    min: Math.floor(first / interval) * interval,
    max: Math.ceil(last / interval) * interval,
    interval,
  };
}

/** The axis of decimal years with these ticks; an end between two ticks has neither line nor label. */
export function tickedYearAxis(
  context: ChartContext,
  { min, max, interval }: YearTicks,
): XAXisComponentOption {
  const axis = yearAxis(context, min, max);
  const isTick = (year: number): boolean =>
    Math.abs(year / interval - Math.round(year / interval)) < 1e-6;
  return {
    ...axis,
    // A fixed interval would be counted from the end of the axis instead of from the year 0.
    interval: undefined,
    minInterval: interval,
    maxInterval: interval,
    axisLabel: {
      ...axis.axisLabel,
      showMinLabel: isTick(min),
      showMaxLabel: isTick(max),
      hideOverlap: true,
    },
    splitLine: { ...axis.splitLine, showMinLine: isTick(min), showMaxLine: isTick(max) },
  } as XAXisComponentOption;
}
