import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { narrowWidth } from '../../charts/chart.ts';
import { growthAuditChart } from '../../charts/growth-audit/index.ts';
import type { AuditedForecast, AuditSeries } from '../../charts/growth-audit/series.ts';
import { writeAuditWorking } from '../../charts/growth-audit/write-working.ts';
import { sortRows } from '../../charts/parts/sort-rows.ts';
import type { TableSort } from '../../scenario/table-sort.ts';
import { useChartContext } from '../chart-host/ChartHost.tsx';
import { onEscape } from '../panel/on-escape.ts';
import { SourceLine } from '../panel/SourceLine.tsx';
import { useReader } from '../reader/reader-context.ts';
import { goTo } from '../go-to.ts';
import { growthMessages as messages } from './messages.ts';
import { writeForecastName } from './write-forecast-name.ts';

/** Brings a heading into view and the focus to it when its working opens, unless the reader opened it there. */
function useBroughtHere(isOpen: boolean) {
  const heading = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = heading.current;
    if (!isOpen || element === null || element === document.activeElement) return;
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
  }, [isOpen]);
  return heading;
}

function backToChart(): void {
  goTo('[data-chart=growth-audit]');
}

interface WorkingProps {
  readonly forecast: AuditedForecast;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onShowRow: () => void;
}

function Working({ forecast, isOpen, onToggle, onShowRow }: WorkingProps): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const heading = useBroughtHere(isOpen);
  const close = (): void => {
    onToggle(false);
    backToChart();
  };
  const onKeyDown = (event: KeyboardEvent): void => onEscape(event, close);
  return (
    <details
      open={isOpen}
      data-working={forecast.id}
      {...(isOpen && { onKeyDown })}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) onToggle(currentTarget.open);
      }}
    >
      <summary ref={heading}>{writeForecastName(forecast, reader)}</summary>
      <p>{writeAuditWorking(forecast, reader)}</p>
      {forecast.note && <p className="muted">{forecast.note[reader.locale]}</p>}
      <SourceLine sources={[forecast.source]} />
      <p className="working-ways">
        <button type="button" className="quiet" onClick={backToChart}>
          {t(messages.backToChart)}
        </button>
        <button type="button" className="quiet" onClick={onShowRow}>
          {t(messages.toRow)}
        </button>
      </p>
    </details>
  );
}

/** The forecasts in the order of the table. */
function useSorted(series: AuditSeries, sort: TableSort | undefined): readonly AuditedForecast[] {
  const context = useChartContext(narrowWidth);
  return useMemo(() => {
    const rows = sortRows(growthAuditChart.toTable(series, context), sort, context);
    const byId = new Map(series.forecasts.map((forecast) => [forecast.id, forecast]));
    return rows.flatMap(({ id }) => byId.get(id) ?? []);
  }, [series, sort, context]);
}

/** The arithmetic of every forecast that the audit shows, each behind its name, one open at a time. */
export function AuditWorkings({
  series,
  sort,
  openId,
  onOpen,
  onShowRow,
}: {
  readonly series: AuditSeries;
  readonly sort: TableSort | undefined;
  readonly openId: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
  readonly onShowRow: (id: string) => void;
}): ReactElement {
  const { t } = useReader();
  const forecasts = useSorted(series, sort);
  return (
    <div className="audit-workings">
      <h3>{t(messages.workings)}</h3>
      {forecasts.map((forecast) => (
        <Working
          key={forecast.id}
          forecast={forecast}
          isOpen={forecast.id === openId}
          onToggle={(isOpen) => onOpen(isOpen ? forecast.id : undefined)}
          onShowRow={() => onShowRow(forecast.id)}
        />
      ))}
    </div>
  );
}
