import { useId, type ReactElement, type ReactNode } from 'react';
import type { SourceRef, TableTwin } from '../../charts/chart.ts';
import type { PanelView } from '../../scenario/panel-views.ts';
import type { Rows } from '../engine/use-rows.ts';
import { CsvDownload } from './CsvDownload.tsx';
import { SourceLine } from './SourceLine.tsx';
import { TableView, type TableControls } from './TableView.tsx';
import { ViewToggles } from './ViewToggles.tsx';
import { WorkingView } from './WorkingView.tsx';

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

/** A titled sentence and table with sources, working and download. */
export function TablePanel(props: TablePanelProps): ReactElement {
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
        </>
      )}
      {props.children}
      <div className="panel-tools" role="group" aria-label={title}>
        <ViewToggles names={['working']} view={view} onChange={props.onViewChange} />
        {content && <CsvDownload toTwin={() => content.twin} name={id} />}
      </div>
      {view === 'working' && <WorkingView working={rows} panel={title} />}
    </section>
  );
}
