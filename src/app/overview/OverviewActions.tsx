import type { ReactElement } from 'react';
import type { Rows } from '../engine/use-rows.ts';
import { PanelActions } from '../panel/PanelActions.tsx';
import { useChartParts, type DrawnPanelProps } from '../panel/use-chart-parts.ts';

/** Rows that stand in until the database runs are those of the query as the build asked it. */
function asAsked<Row>(rows: Rows<Row>): Rows<Row> {
  return rows.origin === 'old' ? { ...rows, parameters: rows.query.defaults } : rows;
}

/** What can be done with the chart of a block: the same as with any panel. */
export function OverviewActions<Series>({
  panel,
}: {
  readonly panel: DrawnPanelProps<Series>;
}): ReactElement {
  const { definition, title } = panel;
  const { toExhibit } = useChartParts({ ...panel, rows: panel.rows.map(asAsked) });
  return (
    <div className="overview-actions" role="group" aria-label={title}>
      <PanelActions id={definition.id} title={title} toExhibit={toExhibit} />
    </div>
  );
}
