import type { ReactElement } from 'react';
import { verdictMessages } from '../../charts/growth-audit/messages.ts';
import type { AuditedForecast, AuditSeries } from '../../charts/growth-audit/series.ts';
import { geographyMessages, segmentMessages } from '../../charts/parts/market-messages.ts';
import { segments as allSegments } from '../../models/market/segment.ts';
import { marketGeographies } from '../../models/market/market-geographies.ts';
import { auditVerdicts, type AuditValues } from '../../scenario/growth-settings.ts';
import { FilterGroup } from '../controls/FilterGroup.tsx';
import { useReader } from '../reader/reader-context.ts';
import { AuditOrder } from './AuditOrder.tsx';
import { growthMessages as messages } from './messages.ts';

/** Sets what the audit shows. */
export type ChangeAudit = (patch: Partial<AuditValues>) => void;

/** Which forecasts the audit shows, each choice with how many there are, and in which order they are listed. */
export function AuditFilters({
  values,
  change,
  all,
}: {
  readonly values: AuditValues;
  readonly change: ChangeAudit;
  /** The audit of every forecast. */
  readonly all: AuditSeries | undefined;
}): ReactElement {
  const { t } = useReader();
  const count = (isIn: (forecast: AuditedForecast) => boolean) =>
    all?.forecasts.filter(isIn).length;
  return (
    <div className="controls">
      <FilterGroup
        legend={t(messages.verdicts)}
        choices={auditVerdicts.map((value) => ({
          value,
          label: t(verdictMessages[value]),
          count: count(({ audit }) => audit.verdict === value),
        }))}
        chosen={values.verdicts}
        onChange={(verdicts) => change({ verdicts })}
      />
      <FilterGroup
        legend={t(messages.segments)}
        choices={allSegments.map((value) => ({
          value,
          label: t(segmentMessages[value]),
          count: count(({ segment }) => segment === value),
        }))}
        chosen={values.segments}
        onChange={(segments) => change({ segments })}
      />
      <FilterGroup
        legend={t(messages.geographies)}
        choices={marketGeographies.map((value) => ({
          value,
          label: t(geographyMessages[value]),
          count: count(({ geography }) => geography === value),
        }))}
        chosen={values.geographies}
        onChange={(geographies) => change({ geographies })}
      />
      <AuditOrder sort={values.sort} onChange={(sort) => change({ sort })} />
    </div>
  );
}
