import { useCallback, useDeferredValue, useMemo, type ReactElement } from 'react';
import { forecastsQuery, outcomesQuery } from '../../charts/market-figures/queries.ts';
import { selectAudit, type AuditSeries } from '../../charts/growth-audit/series.ts';
import { writeAuditFinding } from '../../charts/growth-audit/write-finding.ts';
import { auditSettings, calculatorSettings } from '../../scenario/growth-settings.ts';
import type { GrowthClaim } from '../../scenario/growth-terms.ts';
import { useRows } from '../engine/use-rows.ts';
import { wakeEngine } from '../engine/wake-engine.ts';
import { PanelBoundary } from '../panel/PanelBoundary.tsx';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useLink } from '../use-link.ts';
import { AuditPanel } from './AuditPanel.tsx';
import { CalculatorPanel } from './CalculatorPanel.tsx';
import { growthMessages as messages } from './messages.ts';
import { readClaim } from './read-claim.ts';

function Calculator(): ReactElement {
  const { values, change } = useLink(calculatorSettings);
  return <CalculatorPanel values={values} change={change} />;
}

/** The rows of the audit and the audit of all of them. */
function useAuditRows() {
  const forecasts = useRows(forecastsQuery, forecastsQuery.defaults);
  const outcomes = useRows(outcomesQuery, outcomesQuery.defaults, { mayWait: true });
  const all = useMemo(() => forecasts.rows && selectAudit(forecasts.rows), [forecasts.rows]);
  return { forecasts, outcomes, all };
}

/** What the reader claims in the calculator; behind while the reader types, so that typing never waits for the chart. */
function useOwnClaim(): GrowthClaim | undefined {
  const { t } = useReader();
  const { values } = useLink(calculatorSettings);
  const settled = useDeferredValue(values);
  return useMemo(() => {
    const { claim, isOwn } = readClaim(settled, t);
    return isOwn ? claim : undefined;
  }, [settled, t]);
}

function Audit(props: ReturnType<typeof useAuditRows>): ReactElement {
  const link = useLink(auditSettings);
  const claim = useOwnClaim();
  const services = useServices();
  const onFirstPaint = useCallback(() => wakeEngine(services), [services]);
  return <AuditPanel {...props} {...link} claim={claim} onFirstPaint={onFirstPaint} />;
}

function Headline({ all }: { readonly all: AuditSeries | undefined }): ReactElement {
  const reader = useReader();
  return (
    <header className="headline">
      <h1>{all ? writeAuditFinding(all, reader) : reader.t(messages.waiting)}</h1>
      <p className="lead">{reader.t(messages.lead)}</p>
    </header>
  );
}

/** Whether growth claims follow from their own figures: a calculator for any claim, and the audit of every published forecast. */
export function GrowthPage(): ReactElement {
  const { t } = useReader();
  const rows = useAuditRows();
  usePageTitle(t(messages.pageTitle));
  return (
    <article className="page">
      <Headline all={rows.all} />
      <PanelBoundary>
        <Calculator />
      </PanelBoundary>
      <PanelBoundary>
        <Audit {...rows} />
      </PanelBoundary>
    </article>
  );
}
