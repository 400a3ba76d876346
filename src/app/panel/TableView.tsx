import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { TableColumn, TableRow, TableTwin } from '../../charts/chart.ts';
import { describeGrade } from '../../charts/parts/describe-grade.ts';
import { nextSort, sortRows, trailingColumns } from '../../charts/parts/sort-rows.ts';
import type { TableSort } from '../../scenario/table-sort.ts';
import { useReader } from '../reader/reader-context.ts';
import { SortHeading } from './SortHeading.tsx';
import { SourceLink } from './SourceLink.tsx';
import { panelMessages as messages } from './messages.ts';

/** A button of every row, in a column of its own. */
export interface RowTool {
  readonly heading: string;
  readonly text: string;
  /** What the button of a row does, complete with the name of the row. */
  readonly nameOf: (rowId: string) => string;
  readonly onPress: (rowId: string) => void;
}

/** What a page may decide of a table; without `onSort` the table keeps its order to itself. */
export interface TableControls {
  readonly sort?: TableSort | undefined;
  readonly onSort?: (sort: TableSort | undefined) => void;
  readonly rowTool?: RowTool;
  /** The row to bring into view. */
  readonly currentRow?: string | undefined;
}

/** Brings a row into view, and the focus to its button, when it becomes the current one. */
function useCurrentRow(isCurrent: boolean) {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (!isCurrent) return;
    row.current?.scrollIntoView({ block: 'center', inline: 'nearest' });
    row.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [isCurrent]);
  return row;
}

function Row({
  row,
  columns,
  isCurrent,
  tool,
}: {
  readonly row: TableRow;
  readonly columns: readonly TableColumn[];
  readonly isCurrent: boolean;
  readonly tool: RowTool | undefined;
}): ReactElement {
  const reader = useReader();
  const element = useCurrentRow(isCurrent);
  return (
    <tr
      ref={element}
      data-row={row.id}
      data-entered={row.source === undefined}
      aria-current={isCurrent}
    >
      {tool && (
        <td data-column="tool">
          <button
            type="button"
            className="quiet"
            aria-label={tool.nameOf(row.id)}
            onClick={() => tool.onPress(row.id)}
          >
            {tool.text}
          </button>
        </td>
      )}
      {columns.map(({ id, unit }, index) => (
        <td key={id} data-column={id} data-numeric={unit !== undefined}>
          {row.cells[index]?.text}
        </td>
      ))}
      <td data-column="evidence">{describeGrade(row.grade, reader)}</td>
      <td>{row.source && <SourceLink source={row.source} />}</td>
    </tr>
  );
}

/** The table twin of a chart: the same figures, each row with its source; every heading sorts it. */
export function TableView({
  twin,
  title,
  sort: givenSort,
  onSort,
  rowTool,
  currentRow,
}: TableControls & {
  readonly twin: TableTwin;
  readonly title: string;
}): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const [ownSort, setOwnSort] = useState<TableSort>();
  const sort = onSort ? givenSort : ownSort;
  const changeSort = onSort ?? setOwnSort;
  const { columns } = twin;
  const headings = [...columns, ...trailingColumns.map((id) => ({ id, label: t(messages[id]) }))];
  const caption = t(messages.tableCaption, { title, count: twin.rows.length });
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>
          {caption} <span className="sort-hint">{t(messages.sortHint)}</span>
        </caption>
        <thead>
          <tr>
            {rowTool && (
              <th scope="col" data-column="tool">
                {rowTool.heading}
              </th>
            )}
            {headings.map((column: TableColumn) => (
              <SortHeading
                key={column.id}
                column={column}
                sort={sort}
                onPress={() => changeSort(nextSort(sort, column.id, column.unit !== undefined))}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {sortRows(twin, sort, reader).map((row) => (
            <Row
              key={row.id}
              row={row}
              columns={columns}
              isCurrent={row.id === currentRow}
              tool={rowTool}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
