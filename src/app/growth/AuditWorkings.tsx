import type { ReactElement } from 'react';
import { verdictMessages } from '../../charts/growth-audit/messages.ts';
import type { AuditedForecast, AuditSeries } from '../../charts/growth-audit/series.ts';
import { writeAuditWorking } from '../../charts/growth-audit/write-working.ts';
import { writePublisher } from '../../charts/growth-audit/write-publisher.ts';
import { segmentMessages } from '../../charts/parts/market-messages.ts';
import { SourceLine } from '../panel/SourceLine.tsx';
import { useReader } from '../reader/reader-context.ts';
import { growthMessages as messages } from './messages.ts';

function Working({ forecast }: { readonly forecast: AuditedForecast }): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const name = t(messages.forecast, {
    publisher: writePublisher(forecast, reader),
    segment: t(segmentMessages[forecast.segment]),
    verdict: t(verdictMessages[forecast.audit.verdict]),
  });
  return (
    <details>
      <summary>{name}</summary>
      <p>{writeAuditWorking(forecast, reader)}</p>
      {forecast.note && <p className="muted">{forecast.note[reader.locale]}</p>}
      <SourceLine sources={[forecast.source]} />
    </details>
  );
}

/** The arithmetic of every forecast that the audit shows, each behind its name. */
export function AuditWorkings({
  series: { forecasts },
}: {
  readonly series: AuditSeries;
}): ReactElement {
  const { t } = useReader();
  return (
    <div className="audit-workings">
      <h3>{t(messages.workings)}</h3>
      {forecasts.map((forecast) => (
        <Working key={forecast.id} forecast={forecast} />
      ))}
    </div>
  );
}
