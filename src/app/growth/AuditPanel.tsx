import { useMemo, type ReactElement } from 'react';
import { growthAuditChart } from '../../charts/growth-audit/index.ts';
import { growthAuditMessages, verdictMessages } from '../../charts/growth-audit/messages.ts';
import type { MarketForecastRow, MarketOutcomeRow } from '../../charts/growth-audit/queries.ts';
import { selectAudit, type AuditSeries } from '../../charts/growth-audit/series.ts';
import { writeAuditFinding } from '../../charts/growth-audit/write-finding.ts';
import { writeAuditKey } from '../../charts/growth-audit/write-key.ts';
import { geographyMessages, segmentMessages } from '../../charts/parts/market-messages.ts';
import {
  auditGeographies,
  auditSegments,
  auditSettings,
  auditVerdicts,
  type AuditValues,
} from '../../scenario/growth-settings.ts';
import { countChanges } from '../../scenario/url-codec.ts';
import { CheckGroup } from '../controls/CheckGroup.tsx';
import type { Rows } from '../engine/use-rows.ts';
import { ChartPanel } from '../panel/ChartPanel.tsx';
import { useReader } from '../reader/reader-context.ts';
import { AuditWorkings } from './AuditWorkings.tsx';
import { growthMessages as messages } from './messages.ts';
import { WorkedExample } from './WorkedExample.tsx';

type ChangeAudit = (patch: Partial<AuditValues>) => void;

function Filters({
  values,
  change,
}: {
  readonly values: AuditValues;
  readonly change: ChangeAudit;
}): ReactElement {
  const { t } = useReader();
  return (
    <div className="controls">
      <CheckGroup
        legend={t(messages.verdicts)}
        choices={auditVerdicts.map((value) => ({ value, label: t(verdictMessages[value]) }))}
        chosen={values.verdicts}
        onChange={(verdicts) => change({ verdicts })}
      />
      <CheckGroup
        legend={t(messages.segments)}
        choices={auditSegments.map((value) => ({ value, label: t(segmentMessages[value]) }))}
        chosen={values.segments}
        onChange={(segments) => change({ segments })}
      />
      <CheckGroup
        legend={t(messages.geographies)}
        choices={auditGeographies.map((value) => ({ value, label: t(geographyMessages[value]) }))}
        chosen={values.geographies}
        onChange={(geographies) => change({ geographies })}
      />
    </div>
  );
}

/** Whether some forecasts are left out. */
function isFiltered(values: AuditValues): boolean {
  return countChanges(auditSettings, { ...values, auditPanel: 'closed' }) > 0;
}

/** The stated growth rate of every published forecast against the one its own figures imply; of a part of them with its own finding. */
export function AuditPanel({
  values,
  change,
  forecasts,
  outcome,
  all,
  onFirstPaint,
}: {
  readonly values: AuditValues;
  readonly change: ChangeAudit;
  readonly forecasts: Rows<MarketForecastRow>;
  readonly outcome: Rows<MarketOutcomeRow>;
  /** The audit of every forecast. */
  readonly all: AuditSeries | undefined;
  readonly onFirstPaint: () => void;
}): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const { verdicts, segments, geographies } = values;
  const series = useMemo(
    () => forecasts.rows && selectAudit(forecasts.rows, { verdicts, segments, geographies }),
    [forecasts.rows, verdicts, segments, geographies],
  );
  return (
    <ChartPanel
      definition={growthAuditChart}
      title={t(growthAuditMessages.title)}
      {...(series && isFiltered(values) && { finding: writeAuditFinding(series, reader) })}
      legend={writeAuditKey(reader)}
      series={series}
      isEmpty={series?.forecasts.length === 0}
      rows={[forecasts, outcome]}
      view={values.auditPanel}
      onViewChange={(auditPanel) => change({ auditPanel })}
      onFirstPaint={onFirstPaint}
      notice={all && <WorkedExample series={all} outcome={outcome.rows?.[0]} />}
      working={series && <AuditWorkings series={series} />}
    >
      <Filters values={values} change={change} />
    </ChartPanel>
  );
}
