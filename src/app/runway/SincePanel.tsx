import { useMemo, type ReactElement } from 'react';
import { stockPassingsMessages } from '../../charts/stock-passings/messages.ts';
import { passingSources, selectPassings } from '../../charts/stock-passings/series.ts';
import { describePassings, passingsTable } from '../../charts/stock-passings/table.ts';
import { runwaySettings, type RunwayValues } from '../../scenario/runway-settings.ts';
import { countChanges } from '../../scenario/url-codec.ts';
import { RowsNotice } from '../panel/RowsNotice.tsx';
import { TablePanel } from '../panel/TablePanel.tsx';
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
    <TablePanel
      id="stock-passings"
      title={reader.t(stockPassingsMessages.title)}
      content={
        series && {
          finding: describePassings(series, isFiltered(values), reader),
          twin: passingsTable(series, reader),
          sources: passingSources(series),
        }
      }
      rows={[passings]}
      view={values.sincePanel}
      onViewChange={(sincePanel) => change({ sincePanel })}
    >
      <RowsNotice rows={[passings]} isEmpty={series?.passings.length === 0} />
    </TablePanel>
  );
}
