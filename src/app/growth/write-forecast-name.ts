import { verdictMessages } from '../../charts/growth-audit/messages.ts';
import type { AuditedForecast } from '../../charts/growth-audit/series.ts';
import { writePublisher } from '../../charts/growth-audit/write-publisher.ts';
import { segmentMessages } from '../../charts/parts/market-messages.ts';
import type { Writer } from '../../scenario/parameter-text/writer.ts';
import { growthMessages as messages } from './messages.ts';

/** A forecast by its publisher, its market and the verdict on it. */
export function writeForecastName(forecast: AuditedForecast, writer: Pick<Writer, 't'>): string {
  const { t } = writer;
  return t(messages.forecast, {
    publisher: writePublisher(forecast, writer),
    segment: t(segmentMessages[forecast.segment]),
    verdict: t(verdictMessages[forecast.audit.verdict]),
  });
}
