import type { ReactElement } from 'react';
import type { Rows } from '../engine/use-rows.ts';
import { PanelActions } from '../panel/PanelActions.tsx';
import { useChartParts, type DrawnPanelProps } from '../panel/use-chart-parts.ts';

/** Rows that stand in until the database runs are no older than what the block shows: they came with the page. */
function asAsked<Row>(rows: Rows<Row>): Rows<Row> {
  return rows.origin === 'old' ? { ...rows, origin: 'shipped' } : rows;
}

/** What can be done with the chart of a block: the same as with any panel. */
export function OverviewActions<Series>({
  panel,
}: {
  readonly panel: DrawnPanelProps<Series>;
}): ReactElement {
  const { definition, title } = panel;
  const { figures, toExhibit } = useChartParts({ ...panel, rows: panel.rows.map(asAsked) });
  return (
    <div className="overview-actions" role="group" aria-label={title}>
      <PanelActions id={definition.id} title={title} figures={figures} toExhibit={toExhibit} />
    </div>
  );
}
