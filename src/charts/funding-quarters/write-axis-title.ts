import type { ChartContext } from '../chart.ts';
import { fundingQuartersMessages as messages } from './messages.ts';
import type { QuartersSeries } from './series.ts';
import { writeSince } from './write-period.ts';

/** What the axis of money counts: nominal dollars of each period, or in all since the first. */
export function writeAxisTitle(
  series: QuartersSeries,
  { t, format }: Pick<ChartContext, 't' | 'format'>,
): string {
  return t(messages.axis, { ...series.view, since: writeSince(series, { format }) });
}
