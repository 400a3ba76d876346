import { useCallback, useEffect, useRef, type ReactElement } from 'react';
import type { TableColumn, TableRow } from '../../charts/chart.ts';
import { describeGrade } from '../../charts/parts/describe-grade.ts';
import { uniqueSources } from '../../charts/parts/unique-sources.ts';
import { useReader } from '../reader/reader-context.ts';
import { SourceList } from './SourceList.tsx';

/** Rows of headings above those of figures. */
export const headingRows = 1;

/** A button of every row, in a column of its own. */
export interface RowTool {
  readonly heading: string;
  readonly text: string;
  /** What the button of a row does, complete with the name of the row. */
  readonly nameOf: (rowId: string) => string;
  readonly onPress: (rowId: string) => void;
}

type Measure = (element: HTMLTableRowElement | null) => void;

/** Gives a row its element, which is brought into view, with the focus on its button, when the row becomes the current one. */
function useRowElement(isCurrent: boolean, measure: Measure | undefined): Measure {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (!isCurrent) return;
    row.current?.scrollIntoView({ block: 'center', inline: 'nearest' });
    row.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [isCurrent]);
  return useCallback(
    (element) => {
      row.current = element;
      measure?.(element);
    },
    [measure],
  );
}

/** One row of a table twin, with its grade and its sources. */
export function RowView({
  row,
  columns,
  isCurrent,
  tool,
  index,
  measure,
}: {
  readonly row: TableRow;
  readonly columns: readonly TableColumn[];
  readonly isCurrent: boolean;
  readonly tool: RowTool | undefined;
  /** Its place among all rows, where not all are drawn, and who is told of its height. */
  readonly index?: number;
  readonly measure?: Measure;
}): ReactElement {
  const reader = useReader();
  const element = useRowElement(isCurrent, measure);
  return (
    <tr
      ref={element}
      data-index={index}
      data-row={row.id}
      data-entered={row.source === undefined}
      aria-current={isCurrent}
      {...(index !== undefined && { 'aria-rowindex': index + headingRows + 1 })}
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
      <td>
        <SourceList named={1} sources={uniqueSources([row.source, ...(row.moreSources ?? [])])} />
      </td>
    </tr>
  );
}
