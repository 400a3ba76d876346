import { useId, useMemo, type ReactElement } from 'react';
import { stockPassingsMessages } from '../../charts/stock-passings/messages.ts';
import { selectPassings } from '../../charts/stock-passings/series.ts';
import { describePassings, passingsTable } from '../../charts/stock-passings/table.ts';
import type { RunwayValues } from '../../scenario/runway-settings.ts';
import { PanelBoundary } from '../panel/PanelBoundary.tsx';
import { RowsNotice } from '../panel/RowsNotice.tsx';
import { SourceLine } from '../panel/SourceLine.tsx';
import { TableView } from '../panel/TableView.tsx';
import { ViewToggles } from '../panel/ViewToggles.tsx';
import { WorkingView } from '../panel/WorkingView.tsx';
import { useReader } from '../reader/reader-context.ts';
import { wordsPerToken, type ChangeRunway, type RunwayRows } from './use-runway.ts';

/** What happened since 2022: when disclosed training sets passed the high-quality stock, as a sentence and a table. */
export function SincePanel({
  values,
  change,
  rows,
}: {
  readonly values: RunwayValues;
  readonly change: ChangeRunway;
  readonly rows: RunwayRows;
}): ReactElement {
  const reader = useReader();
  const titleId = useId();
  const title = reader.t(stockPassingsMessages.title);
  const factor = wordsPerToken(rows, values);
  const { passings } = rows;
  const series = useMemo(
    () =>
      passings.rows && factor !== undefined
        ? selectPassings(passings.rows, values.unit, factor)
        : undefined,
    [passings.rows, factor, values.unit],
  );
  return (
    <section
      className="panel"
      aria-labelledby={titleId}
      data-panel="stock-passings"
      data-origin={passings.origin}
    >
      <h2 id={titleId}>{title}</h2>
      <PanelBoundary>
        {series && (
          <>
            <p className="finding">{describePassings(series, reader)}</p>
            <TableView twin={passingsTable(series, reader)} title={title} />
            <SourceLine sources={series.passings.slice(0, 1).map((passing) => passing.source)} />
          </>
        )}
        <RowsNotice rows={[passings]} isEmpty={series?.passings.length === 0} />
        <div className="panel-tools" role="group" aria-label={title}>
          <ViewToggles
            names={['working']}
            view={values.sincePanel}
            onChange={(sincePanel) => change({ sincePanel })}
          />
        </div>
        {values.sincePanel === 'working' && <WorkingView working={[passings]} />}
      </PanelBoundary>
    </section>
  );
}
