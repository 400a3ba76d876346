import type { ChartContext } from '../chart.ts';
import { partMessages as messages } from './messages.ts';

/** How far two shares lie apart, in percentage points at one decimal. */
export function writePercentagePoints(
  difference: number,
  { t, format }: Pick<ChartContext, 't' | 'format'>,
): string {
  const count = Math.round(difference * 1000) / 10;
  return t(messages.percentagePoints, { count, points: format.number(count) });
}
