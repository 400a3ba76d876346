import { useCallback, useDeferredValue, useMemo, type ReactElement } from 'react';
import { forecastsQuery, outcomesQuery } from '../../charts/market-figures/queries.ts';
import {
  hasForecast,
  isInView,
  selectAudit,
  type AuditSeries,
} from '../../charts/growth-audit/series.ts';
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
import { isFiltered } from './is-filtered.ts';
import { growthMessages as messages } from './messages.ts';
import { readClaim } from './read-claim.ts';
import { WorkedExample } from './WorkedExample.tsx';

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

function Audit(props: Pick<ReturnType<typeof useAuditRows>, 'forecasts' | 'all'>): ReactElement {
  const link = useLink(auditSettings);
  const claim = useOwnClaim();
  const services = useServices();
  const onFirstPaint = useCallback(() => wakeEngine(services), [services]);
  return <AuditPanel {...props} {...link} claim={claim} onFirstPaint={onFirstPaint} />;
}

/** How many of the forecasts that the headline counts the filters let through; nothing while they let through all. */
function Shown({ all: { forecasts } }: { readonly all: AuditSeries }): ReactElement | null {
  const { t } = useReader();
  const { values } = useLink(auditSettings);
  if (!isFiltered(values)) return null;
  const shown = forecasts.filter(isInView(values)).length;
  return <p className="muted">{t(messages.shownOfAll, { all: forecasts.length, shown })}</p>;
}

/** Says that the link names a forecast that does not exist; above everything, as nothing on the page can show it. */
function UnknownRow({ all }: { readonly all: AuditSeries }): ReactElement | null {
  const { t } = useReader();
  const { row } = useLink(auditSettings).values;
  if (row === undefined || hasForecast(all, row)) return null;
  return (
    <div className="notice" role="status">
      <p>{t(messages.rowUnknown, { id: row })}</p>
    </div>
  );
}

function Headline({ all }: { readonly all: AuditSeries | undefined }): ReactElement {
  const reader = useReader();
  return (
    <header className="headline">
      <h1>{all ? writeAuditFinding(all, reader) : reader.t(messages.waiting)}</h1>
      {all && <Shown all={all} />}
      <p className="lead">{reader.t(messages.lead)}</p>
    </header>
  );
}

/** Whether growth claims follow from their own figures: a calculator for any claim, and the audit of every published forecast. */
export function GrowthPage(): ReactElement {
  const { t } = useReader();
  const { forecasts, outcomes, all } = useAuditRows();
  usePageTitle(t(messages.pageTitle));
  return (
    <article className="page">
      {all && <UnknownRow all={all} />}
      <Headline all={all} />
      <PanelBoundary>
        <Calculator />
      </PanelBoundary>
      <PanelBoundary shows={['growth-audit']}>
        <Audit forecasts={forecasts} all={all} />
      </PanelBoundary>
      {all && <WorkedExample series={all} outcomes={outcomes.rows ?? []} />}
    </article>
  );
}
