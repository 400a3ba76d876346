import { lazy, Suspense, useId, type ReactElement, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { SourceRef, TableTwin } from '../../charts/chart.ts';
import type { PanelView } from '../../scenario/panel-views.ts';
import type { Rows } from '../engine/use-rows.ts';
import { figuresState } from './figures-state.ts';
import { PanelActions } from './PanelActions.tsx';
import { PrintNote } from './PrintNote.tsx';
import { useStage } from '../stage/stage-context.ts';
import { SourceLine } from './SourceLine.tsx';
import { TableView, type TableControls } from './TableView.tsx';
import { useTableExhibit, type DrawnTableProps } from './use-table-exhibit.ts';
import { ViewToggles } from './ViewToggles.tsx';
import { WorkingView } from './WorkingView.tsx';

const StagedTable = lazy(async () => ({
  default: (await import('../stage/StagedTable.tsx')).StagedTable,
}));

/** A finding that is told by a sentence and a table, without a chart. */
export interface TablePanelProps {
  /** Names the panel and its download. */
  readonly id: string;
  readonly title: string;
  /** `undefined` until the figures are there. */
  readonly content:
    | {
        readonly finding: string;
        /** How the figures are to be read. */
        readonly legend?: string;
        readonly twin: TableTwin;
        readonly sources: readonly SourceRef[];
      }
    | undefined;
  readonly rows: readonly Rows<unknown>[];
  /** What the page decides of the table: its order, a button of each row. */
  readonly tableControls?: TableControls;
  readonly view: PanelView;
  readonly onViewChange: (view: PanelView) => void;
  /** What is to be said of the figures: where they come from, that they are awaited, why there are none. */
  readonly children: ReactNode;
}

/** What a panel says once its figures are there. */
export type TableContent = NonNullable<TablePanelProps['content']>;

/** What can be done with a finding that is told by a table. */
export function TableActions(panel: DrawnTableProps): ReactElement {
  const { id, title } = panel;
  const toExhibit = useTableExhibit(panel);
  return <PanelActions id={id} title={title} figures={figuresState(panel)} toExhibit={toExhibit} />;
}

/** What a finding that is told by a table says on paper alone. */
export function TablePrintNote(panel: DrawnTableProps): ReactElement {
  const toExhibit = useTableExhibit(panel);
  return <PrintNote id={panel.id} figures={figuresState(panel)} toExhibit={toExhibit} />;
}

function PagePanel(props: TablePanelProps): ReactElement {
  const { id, title, content, rows, view } = props;
  const titleId = useId();
  return (
    <section
      className="panel"
      aria-labelledby={titleId}
      data-panel={id}
      data-origin={rows[0]?.origin}
      data-old={rows.some((one) => one.origin === 'old')}
    >
      <h2 id={titleId}>{title}</h2>
      {content && (
        <>
          <p className="finding">{content.finding}</p>
          {content.legend !== undefined && <p className="legend">{content.legend}</p>}
          <TableView {...props.tableControls} twin={content.twin} title={title} />
          <SourceLine sources={content.sources} />
          <TablePrintNote {...props} content={content} />
        </>
      )}
      {props.children}
      <div className="panel-tools" role="group" aria-label={title}>
        <ViewToggles names={['working']} view={view} onChange={props.onViewChange} />
        {content && <TableActions {...props} content={content} />}
      </div>
      {view === 'working' && <WorkingView working={rows} panel={title} />}
    </section>
  );
}

/** A titled sentence and table with sources, working and exports. On a stage it is there only where it is the wanted one, and laid out by the stage. */
export function TablePanel(props: TablePanelProps): ReactElement | null {
  const stage = useStage();
  if (stage === undefined) return <PagePanel {...props} />;
  if (stage.panelId !== props.id) return null;
  return createPortal(
    <Suspense>
      <StagedTable {...props} stage={stage} />
    </Suspense>,
    stage.target,
  );
}
