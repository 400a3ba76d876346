import type { Exhibit } from '../../export/exhibit.ts';
import type { TableContent, TablePanelProps } from './TablePanel.tsx';
import { useExhibit } from './use-exhibit.ts';

/** The props of a panel of a table whose figures are there. */
export type DrawnTableProps = Pick<TablePanelProps, 'id' | 'title' | 'rows'> & {
  readonly content: TableContent;
  /** The figures are from before a change and will be replaced. */
  readonly isOld?: boolean;
};

/** Makes the exhibit of a finding that is told by a table. */
export function useTableExhibit({
  id,
  title,
  rows,
  content: { finding, legend, twin, sources },
}: DrawnTableProps): () => Promise<Exhibit> {
  return useExhibit({
    id,
    title,
    findings: [finding],
    legend,
    notes: [],
    drawing: undefined,
    toTwin: () => twin,
    sources,
    rows,
  });
}
