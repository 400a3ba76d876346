import type { ChartContext } from '../chart.ts';
import { growthAuditMessages as messages } from './messages.ts';
import type { AuditedForecast } from './series.ts';

/** The publisher that a forecast is credited to, or that none is named. */
export function writePublisher(
  { publisher }: Pick<AuditedForecast, 'publisher'>,
  { t }: Pick<ChartContext, 't'>,
): string {
  return publisher ?? t(messages.unnamed);
}
