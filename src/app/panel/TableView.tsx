import { lazy, Suspense, useState, type ReactElement } from 'react';
import type { TableColumn, TableTwin } from '../../charts/chart.ts';
import { nextSort, sortRows, trailingColumns } from '../../charts/parts/sort-rows.ts';
import type { TableSort } from '../../scenario/table-sort.ts';
import { useReader } from '../reader/reader-context.ts';
import { headingRows, RowView, type RowTool } from './RowView.tsx';
import { SortHeading } from './SortHeading.tsx';
import type { RowsProps } from './VirtualRows.tsx';
import { panelMessages as messages } from './messages.ts';
import { useIsPrinted } from './use-is-printed.ts';

const VirtualRows = lazy(async () => ({
  default: (await import('./VirtualRows.tsx')).VirtualRows,
}));

/** What a page may decide of a table; without `onSort` the table keeps its order to itself. */
export interface TableControls {
  readonly sort?: TableSort | undefined;
  readonly onSort?: (sort: TableSort | undefined) => void;
  readonly rowTool?: RowTool;
  /** The row to bring into view. */
  readonly currentRow?: string | undefined;
  /** Only the rows in view are drawn on a screen; in print all are. */
  readonly isVirtual?: boolean;
}

function WholeRows({ rows, columns, currentRow, tool }: RowsProps): ReactElement {
  return (
    <tbody>
      {rows.map((row) => (
        <RowView
          key={row.id}
          row={row}
          columns={columns}
          isCurrent={row.id === currentRow}
          tool={tool}
        />
      ))}
    </tbody>
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
  isVirtual = false,
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
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const isWhole = useIsPrinted() || !isVirtual;
  const body = { rows: sortRows(twin, sort, reader), columns, currentRow, tool: rowTool };
  const caption = t(messages.tableCaption, { title, count: twin.rows.length });
  return (
    <div
      ref={setScroller}
      className="table-scroll"
      data-virtual={!isWhole}
      tabIndex={0}
      role="region"
      aria-label={caption}
    >
      <table {...(!isWhole && { 'aria-rowcount': twin.rows.length + headingRows })}>
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
        {isWhole ? (
          <WholeRows {...body} />
        ) : (
          <Suspense fallback={<WholeRows {...body} />}>
            <VirtualRows {...body} scroller={scroller} />
          </Suspense>
        )}
      </table>
    </div>
  );
}
