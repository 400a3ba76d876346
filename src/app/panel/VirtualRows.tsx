import { useVirtualizer } from '@tanstack/react-virtual';
import type { ReactElement, RefObject } from 'react';
import type { TableColumn, TableRow } from '../../charts/chart.ts';
import { RowView, type RowTool } from './RowView.tsx';

/** The rows of a table, in the order in which they are shown. */
export interface RowsProps {
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
  readonly currentRow: string | undefined;
  readonly tool: RowTool | undefined;
}

/** Height of a row in CSS pixels until it has been measured, and rows that are drawn beyond the edges of the view. */
const rowHeight = 48;
const overscan = 8;

/** Room for rows that are not drawn. */
function Gap({ height }: { readonly height: number }): ReactElement | null {
  return height <= 0 ? null : <tr role="presentation" aria-hidden="true" style={{ height }} />;
}

/** Only those rows of a table that are in view of what scrolls it, or near to it. */
export function VirtualRows({
  scroller,
  rows,
  columns,
  currentRow,
  tool,
}: RowsProps & { readonly scroller: RefObject<HTMLDivElement | null> }): ReactElement {
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by a compiler
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
  });
  const drawn = virtualizer.getVirtualItems();
  const after = virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    <tbody>
      <Gap height={drawn[0]?.start ?? 0} />
      {drawn.flatMap(({ index }) => {
        const row = rows[index];
        if (row === undefined) return [];
        const isCurrent = row.id === currentRow;
        return [
          <RowView
            key={row.id}
            row={row}
            columns={columns}
            isCurrent={isCurrent}
            tool={tool}
            index={index}
          />,
        ];
      })}
      <Gap height={after} />
    </tbody>
  );
}
