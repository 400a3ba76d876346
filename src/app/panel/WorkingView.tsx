import type { ReactElement } from 'react';
import { analystScript } from '../../data/analyst-script.ts';
import type { Cell, ResultTable } from '../../data/connector.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import type { Rows } from '../engine/use-rows.ts';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { panelMessages as messages } from './messages.ts';

/** Rows of one query as a panel shows them in its working. */
export type WorkingRows = Pick<Rows<unknown>, 'query' | 'parameters' | 'table'>;

function write(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell);
}

function ResultRows({
  table,
  title,
}: {
  readonly table: ResultTable;
  readonly title: string;
}): ReactElement {
  return (
    <div className="table-scroll working-rows" tabIndex={0} role="region" aria-label={title}>
      <table>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.name} scope="col" data-numeric={column.type === 'number'}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: table.rowCount }, (_, row) => (
            <tr key={row}>
              {table.columns.map((column) => (
                <td key={column.name} data-numeric={column.type === 'number'}>
                  {write(column.values[row])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function QueryWorking({
  rows: { query, parameters, table },
  panel,
}: {
  readonly rows: WorkingRows;
  readonly panel: string;
}): ReactElement {
  const { t } = useReader();
  const title = t(messages.query, { id: query.id });
  const name = t(messages.queryOf, { title, panel });
  const script = analystScript(query.sql, parameters);
  return (
    <section className="query-working" data-query={query.id}>
      <h3>
        {title} <span className="muted">{t(messages.rows, { count: table?.rowCount ?? 0 })}</span>
      </h3>
      <pre tabIndex={0} aria-label={name}>
        <code>{script}</code>
      </pre>
      <CopyButton text={script} label={t(messages.copy)} />
      {table && <ResultRows table={table} title={name} />}
    </section>
  );
}

/** How the figures of a panel came about: the queries as they ran, their variables and every row that they returned. */
export function WorkingView({
  working,
  panel,
}: {
  readonly working: readonly WorkingRows[];
  /** Title of the panel: the same query may be shown by several. */
  readonly panel: string;
}): ReactElement {
  const { t } = useReader();
  const { dataVersion } = useServices();
  return (
    <div className="working">
      <p>{t(messages.workingNote, { version: dataVersion })}</p>
      {working.map((rows) => (
        <QueryWorking key={rows.query.id} rows={rows} panel={panel} />
      ))}
    </div>
  );
}
