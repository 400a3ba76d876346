import type { NativeAxis, NativeBarPlot } from '../native-chart.ts';
import { roundStep } from './money-axis.ts';

/** A series of bars: a value for each category, `undefined` where there is none. */
export type NativeBars = NativeBarPlot['series'][number];

const mostTicks = 4;

/** The series of bars that have any value. */
export function drawnBars(series: readonly NativeBars[]): readonly NativeBars[] {
  return series.filter(({ values }) => values.some((value) => value !== undefined));
}

/** The highest stack of some series of bars without negative values; 0 without any. */
export function highestStack(series: readonly NativeBars[]): number {
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const stacks = Array.from({ length: count }, (_, place) =>
    series.reduce((sum, { values }) => sum + (values[place] ?? 0), 0),
  );
  return Math.max(0, ...stacks);
}

/** An axis of counts from 0 on to the highest stack or beyond, with whole ticks. */
export function nativeCountAxis(title: string, highest: number): NativeAxis {
  const step = Math.max(1, Math.ceil(roundStep(Math.max(1, highest), mostTicks)));
  const max = Math.ceil(Math.max(1, highest) / step) * step;
  return { title, min: 0, max, scale: 'linear', step, numberFormat: '#,##0' };
}
