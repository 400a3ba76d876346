import { useId, useMemo, type ReactElement } from 'react';
import { stockPassingsMessages } from '../../charts/stock-passings/messages.ts';
import { passingSources, selectPassings } from '../../charts/stock-passings/series.ts';
import { describePassings, passingsTable } from '../../charts/stock-passings/table.ts';
import { runwaySettings, type RunwayValues } from '../../scenario/runway-settings.ts';
import { countChanges } from '../../scenario/url-codec.ts';
import { CsvDownload } from '../panel/CsvDownload.tsx';
import { RowsNotice } from '../panel/RowsNotice.tsx';
import { SourceLine } from '../panel/SourceLine.tsx';
import { TableView } from '../panel/TableView.tsx';
import { ViewToggles } from '../panel/ViewToggles.tsx';
import { WorkingView } from '../panel/WorkingView.tsx';
import { useReader } from '../reader/reader-context.ts';
import { wordsPerToken, type ChangeRunway, type RunwayRows } from './use-runway.ts';

function isFiltered({ modality, confidences }: RunwayValues): boolean {
  return (
    countChanges(
      { modality: runwaySettings.modality, confidences: runwaySettings.confidences },
      { modality, confidences },
    ) > 0
  );
}

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
  const twin = series && passingsTable(series, reader);
  return (
    <section
      className="panel"
      aria-labelledby={titleId}
      data-panel="stock-passings"
      data-origin={passings.origin}
    >
      <h2 id={titleId}>{title}</h2>
      {series && twin && (
        <>
          <p className="finding">{describePassings(series, isFiltered(values), reader)}</p>
          <TableView twin={twin} title={title} />
          <SourceLine sources={passingSources(series)} />
        </>
      )}
      <RowsNotice rows={[passings]} isEmpty={series?.passings.length === 0} />
      <div className="panel-tools" role="group" aria-label={title}>
        <ViewToggles
          names={['working']}
          view={values.sincePanel}
          onChange={(sincePanel) => change({ sincePanel })}
        />
        {twin && <CsvDownload twin={twin} name="stock-passings" />}
      </div>
      {values.sincePanel === 'working' && <WorkingView working={[passings]} />}
    </section>
  );
}
