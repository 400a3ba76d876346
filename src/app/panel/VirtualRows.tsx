import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import {
  Fragment,
  useCallback,
  useEffect,
  useState,
  type FocusEvent,
  type ReactElement,
} from 'react';
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

/** The rows in view and, wherever it is, the one that has the focus. */
function useFocusedRow() {
  const [focused, setFocused] = useState<number>();
  const rangeExtractor = useCallback(
    (range: Range) => {
      const inView = defaultRangeExtractor(range);
      const isKept = focused !== undefined && focused < range.count && !inView.includes(focused);
      return isKept ? [...inView, focused].toSorted((a, b) => a - b) : inView;
    },
    [focused],
  );
  const onFocus = ({ target }: FocusEvent<HTMLElement>): void => {
    const index = target.closest('tr')?.dataset['index'];
    setFocused(index === undefined ? undefined : Number(index));
  };
  return { rangeExtractor, onFocus, onBlur: () => setFocused(undefined) };
}

/** Only those rows of a table that are in view of what scrolls it, or near to it; the row that has the focus keeps it when it is scrolled away. */
export function VirtualRows({
  scroller,
  rows,
  columns,
  currentRow,
  tool,
}: RowsProps & {
  /** Once it is there. */
  readonly scroller: HTMLDivElement | null;
}): ReactElement {
  const { rangeExtractor, ...focus } = useFocusedRow();
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by a compiler
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    overscan,
    rangeExtractor,
  });
  const current = rows.findIndex(({ id }) => id === currentRow);
  useEffect(() => {
    if (current >= 0) virtualizer.scrollToIndex(current, { align: 'center' });
  }, [current, virtualizer]);
  const drawn = virtualizer.getVirtualItems();
  const gapBefore = (place: number): number => {
    const { start = 0 } = drawn[place] ?? {};
    return start - (drawn[place - 1]?.end ?? 0);
  };
  const after = virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    <tbody {...focus}>
      {drawn.map(({ index }, place) => {
        const row = rows[index];
        return row === undefined ? null : (
          <Fragment key={row.id}>
            <Gap height={gapBefore(place)} />
            <RowView
              row={row}
              columns={columns}
              isCurrent={index === current}
              tool={tool}
              index={index}
              measure={virtualizer.measureElement}
            />
          </Fragment>
        );
      })}
      <Gap height={after} />
    </tbody>
  );
}
