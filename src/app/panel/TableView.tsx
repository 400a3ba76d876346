import type { ReactElement } from 'react';
import type { TableTwin } from '../../charts/chart.ts';
import { describeGrade } from '../../charts/parts/describe-grade.ts';
import { useReader } from '../reader/reader-context.ts';
import { SourceLink } from './SourceLink.tsx';
import { panelMessages as messages } from './messages.ts';

function isNumeric(twin: TableTwin, index: number): boolean {
  return twin.columns[index]?.unit !== undefined;
}

/** The table twin of a chart: the same figures, each row with its source. */
export function TableView({
  twin,
  title,
}: {
  readonly twin: TableTwin;
  readonly title: string;
}): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const caption = t(messages.tableCaption, { title, count: twin.rows.length });
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {twin.columns.map((column) => (
              <th key={column.id} scope="col" data-numeric={column.unit !== undefined}>
                {column.label}
                {column.unit !== undefined && <span className="unit"> ({column.unit})</span>}
              </th>
            ))}
            <th scope="col">{t(messages.evidence)}</th>
            <th scope="col">{t(messages.source)}</th>
          </tr>
        </thead>
        <tbody>
          {twin.rows.map((row) => (
            <tr key={row.id} data-row={row.id}>
              {row.cells.map((cell, index) => (
                <td
                  key={twin.columns[index]?.id}
                  data-column={twin.columns[index]?.id}
                  data-numeric={isNumeric(twin, index)}
                >
                  {cell.text}
                </td>
              ))}
              <td data-column="evidence">{describeGrade(row.grade, reader)}</td>
              <td>
                <SourceLink source={row.source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
