import { useCallback, useMemo, type ReactElement } from 'react';
import { growthAuditChart } from '../../charts/growth-audit/index.ts';
import { growthAuditMessages } from '../../charts/growth-audit/messages.ts';
import { ownClaimId, withClaim } from '../../charts/growth-audit/own-claim.ts';
import { hasForecast, selectAudit, type AuditSeries } from '../../charts/growth-audit/series.ts';
import { writeAuditFinding } from '../../charts/growth-audit/write-finding.ts';
import { writeAuditKey } from '../../charts/growth-audit/write-key.ts';
import type { MarketForecastRow } from '../../charts/market-figures/queries.ts';
import type { AuditValues } from '../../scenario/growth-settings.ts';
import type { GrowthClaim } from '../../scenario/growth-terms.ts';
import type { Rows } from '../engine/use-rows.ts';
import { ChartPanel } from '../panel/ChartPanel.tsx';
import type { TableControls } from '../panel/TableView.tsx';
import { useReader } from '../reader/reader-context.ts';
import { AuditFilters, type ChangeAudit } from './AuditFilters.tsx';
import { AuditWorkings } from './AuditWorkings.tsx';
import { goTo } from '../go-to.ts';
import { isFiltered } from './is-filtered.ts';
import { growthMessages as messages } from './messages.ts';
import { writeForecastName } from './write-forecast-name.ts';

/** The audit as the reader filters it, with the reader's claim. */
function useAuditSeries(
  rows: readonly MarketForecastRow[] | undefined,
  { verdicts, segments, geographies }: AuditValues,
  claim: GrowthClaim | undefined,
): AuditSeries | undefined {
  const forecasts = useMemo(
    () => rows && selectAudit(rows, { verdicts, segments, geographies }),
    [rows, verdicts, segments, geographies],
  );
  return useMemo(() => forecasts && withClaim(forecasts, claim), [forecasts, claim]);
}

/** Opens the working of a forecast, or the calculator, which is the working of the reader's claim. */
function useOpenWorking(change: ChangeAudit): (id: string) => void {
  return useCallback(
    (id) => {
      if (id === ownClaimId) goTo('[data-panel=growth-calculator] textarea');
      else change({ auditPanel: 'working', row: id });
    },
    [change],
  );
}

function useTableControls(
  series: AuditSeries | undefined,
  { sort, row }: AuditValues,
  change: ChangeAudit,
  openWorking: (id: string) => void,
): TableControls {
  const reader = useReader();
  const { t } = reader;
  const nameOf = (id: string): string => {
    const forecast = series?.forecasts.find((one) => one.id === id);
    if (forecast === undefined) return t(messages.toCalculator);
    return t(messages.showWorking, { name: writeForecastName(forecast, reader) });
  };
  return {
    sort,
    onSort: (next) => change({ sort: next }),
    currentRow: row,
    rowTool: {
      heading: t(messages.workingColumn),
      text: t(messages.show),
      nameOf,
      onPress: openWorking,
    },
  };
}

/** The row that the link names, where the filters hide it. */
function HiddenRow({
  series,
  all,
  row,
}: {
  readonly series: AuditSeries | undefined;
  readonly all: AuditSeries | undefined;
  readonly row: string | undefined;
}): ReactElement | null {
  const { t } = useReader();
  if (series === undefined || all === undefined || row === undefined) return null;
  if (hasForecast(series, row) || !hasForecast(all, row)) return null;
  return <p role="status">{t(messages.rowMissing, { id: row })}</p>;
}

/** The stated growth rate of every published forecast against the one its own figures imply; of a part of them with its own finding. */
export function AuditPanel({
  values,
  change,
  claim,
  forecasts,
  all,
  onFirstPaint,
}: {
  readonly values: AuditValues;
  readonly change: ChangeAudit;
  /** What the reader claims; `undefined` while the calculator shows its example. */
  readonly claim: GrowthClaim | undefined;
  readonly forecasts: Rows<MarketForecastRow>;
  /** The audit of every forecast. */
  readonly all: AuditSeries | undefined;
  readonly onFirstPaint: () => void;
}): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const series = useAuditSeries(forecasts.rows, values, claim);
  const openWorking = useOpenWorking(change);
  const choose = useCallback(
    ({ pointId }: { readonly pointId: string }) => openWorking(pointId),
    [openWorking],
  );
  const tableControls = useTableControls(series, values, change, openWorking);
  return (
    <ChartPanel
      definition={growthAuditChart}
      title={t(growthAuditMessages.title)}
      {...(series && { headline: () => writeAuditFinding(series, reader) })}
      {...(series && isFiltered(values) && { finding: writeAuditFinding(series, reader) })}
      legend={writeAuditKey(series ?? {}, reader)}
      series={series}
      isEmpty={series?.forecasts.length === 0}
      rows={[forecasts]}
      view={values.auditPanel}
      onViewChange={(auditPanel) => change({ auditPanel, row: undefined })}
      onFirstPaint={onFirstPaint}
      onChoose={choose}
      tableControls={tableControls}
      notice={<HiddenRow series={series} all={all} row={values.row} />}
      working={
        series && (
          <AuditWorkings
            series={series}
            sort={values.sort}
            openId={values.row}
            onOpen={(row) => change({ row })}
            onShowRow={(row) => change({ auditPanel: 'table', row })}
          />
        )
      }
    >
      <AuditFilters values={values} change={change} all={all} />
    </ChartPanel>
  );
}
