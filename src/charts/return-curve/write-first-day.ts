import type { ChartContext } from '../chart.ts';
import type { ReturnCurveSeries } from './series.ts';

/** The day of the first flow, to which all are discounted; empty without flows. */
export function writeFirstDay(
  { flows }: ReturnCurveSeries,
  { format }: Pick<ChartContext, 'format'>,
): string {
  const [first] = flows.map(({ on }) => on).toSorted();
  return first === undefined ? '' : format.date(first);
}
