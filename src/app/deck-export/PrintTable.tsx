import type { ReactElement } from 'react';
import type { TableTwin } from '../../charts/chart.ts';
import { useReader } from '../reader/reader-context.ts';
import { exportMessages } from '../../export/export-messages.ts';

/** A table whole, each row with its source, for paper. */
export function PrintTable({
  twin: { columns, rows },
}: {
  readonly twin: TableTwin;
}): ReactElement {
  const { t } = useReader();
  return (
    <table>
      <thead>
        <tr>
          {columns.map(({ id, label, unit }) => (
            <th key={id} scope="col" data-numeric={unit !== undefined}>
              {label}
            </th>
          ))}
          <th scope="col">{t(exportMessages.source)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells, source }) => (
          <tr key={id}>
            {cells.map(({ text }, index) => (
              <td key={columns[index]?.id} data-numeric={columns[index]?.unit !== undefined}>
                {text}
              </td>
            ))}
            <td>{source?.title}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
