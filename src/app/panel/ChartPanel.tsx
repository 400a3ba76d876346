import { lazy, Suspense, useId, useRef, type ReactElement, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { ChartDefinition } from '../../charts/chart.ts';
import type { PanelView } from '../../scenario/panel-views.ts';
import { ChartHost } from '../chart-host/ChartHost.tsx';
import type { Brush } from '../chart-host/brushed-years.ts';
import type { Choose } from '../chart-host/use-data-cursor.ts';
import type { SpanChange } from '../chart-host/use-span-zoom.ts';
import type { Rows } from '../engine/use-rows.ts';
import { annotationMessages } from './annotation-messages.ts';
import { EventTools } from './EventTools.tsx';
import { MeasureToggle } from './MeasureToggle.tsx';
import { PanelActions } from './PanelActions.tsx';
import { PrintNote } from './PrintNote.tsx';
import { RowsNotice } from './RowsNotice.tsx';
import { SourceLine } from './SourceLine.tsx';
import { ViewToggles } from './ViewToggles.tsx';
import type { TableControls } from './TableView.tsx';
import { useStage } from '../stage/stage-context.ts';
import type { StagedChart as StagedChartPanel } from '../stage/StagedChart.tsx';
import { useChartParts, type DrawnPanelProps } from './use-chart-parts.ts';

const TableView = lazy(async () => ({ default: (await import('./TableView.tsx')).TableView }));
const WorkingView = lazy(async () => ({
  default: (await import('./WorkingView.tsx')).WorkingView,
}));

/** Written as the type that it has for any series, which `lazy` forgets. */
const StagedChart = lazy(async () => ({
  default: (await import('../stage/StagedChart.tsx')).StagedChart,
})) as unknown as typeof StagedChartPanel;

/** A chart with everything that belongs to it on a page. */
export interface ChartPanelProps<Series> {
  readonly definition: ChartDefinition<Series>;
  readonly title: string;
  /** The finding in one sentence, made from the series. */
  readonly finding?: string;
  /** The answer that the page gives in its own headline, for where the panel stands without it; the same as the finding where that says it. */
  readonly headline?: () => string;
  /** What the marks of the chart mean. */
  readonly legend?: string;
  /** `undefined` until the figures are there. */
  readonly series: Series | undefined;
  readonly isEmpty?: boolean;
  /** The rows that the figures come from; none for a chart that only a model makes. */
  readonly rows: readonly Rows<unknown>[];
  readonly view: PanelView;
  readonly onViewChange: (view: PanelView) => void;
  readonly onSpanChange?: SpanChange;
  /** Called when the reader has dragged across years, or wants all of them again. */
  readonly onBrush?: Brush;
  readonly onFirstPaint?: () => void;
  /** Called when the reader has chosen a point by a click or by Enter. */
  readonly onChoose?: Choose;
  /** The figures are from before a change and will be replaced. */
  readonly isOld?: boolean;
  /** Figures that a model computes are those of the settings; they are, unless it is said that they are not. */
  readonly isSettled?: boolean;
  /** The controls stand above the picture. */
  readonly areControlsFirst?: boolean;
  /** What a downloaded picture says besides: the scenario, and what was changed. */
  readonly pictureNote?: () => string;
  /** What is to be said of figures that are computed here: that they are awaited, or out of date. */
  readonly notice?: ReactNode;
  /** What the link asks for and cannot have, said on a stage; its page says it in a place of its own. */
  readonly stageNotice?: ReactNode;
  /** What the page decides of the table: its order, a button of each row, the row in view. */
  readonly tableControls?: TableControls;
  /** How such figures are computed, shown before the queries of the rows. */
  readonly working?: ReactNode;
  /** Controls that belong to this chart alone. */
  readonly children?: ReactNode;
}

function Notices<Series>({ rows, isEmpty = false, notice }: ChartPanelProps<Series>): ReactElement {
  return (
    <>
      {notice}
      {rows.length > 0 && <RowsNotice rows={rows} isEmpty={isEmpty} />}
    </>
  );
}

function PanelBody<Series>(props: DrawnPanelProps<Series>): ReactElement {
  const { definition, title, series, view, legend } = props;
  const main = useRef<HTMLDivElement>(null);
  const stage = () => main.current?.querySelector<HTMLElement>('.chart-stage');
  const measureToggle = useRef<HTMLButtonElement>(null);
  const { context, annotations, toTwin, sources, working, figures, toExhibit } =
    useChartParts(props);
  const { annotated, measuring, events, kit, error } = annotations;
  const hasTimeAxis = definition.timeAxis !== undefined;
  return (
    <>
      {props.areControlsFirst === true && props.children}
      <div className="panel-main" ref={main}>
        <ChartHost
          definition={annotated}
          series={series}
          title={title}
          {...(props.onSpanChange && { onSpanChange: props.onSpanChange })}
          {...(props.onBrush && { onBrush: props.onBrush })}
          {...(props.onFirstPaint && { onFirstPaint: props.onFirstPaint })}
          {...(props.onChoose && { onChoose: props.onChoose })}
          {...measuring?.hostProps}
        />
        {measuring && (
          <p
            role="status"
            className={measuring.saying.isSeen ? 'measuring' : 'measuring visually-hidden'}
          >
            {measuring.saying.text}
          </p>
        )}
        {measuring && kit && (
          <kit.ArrowList
            measuring={measuring}
            onRemoved={() => (measureToggle.current ?? stage())?.focus()}
          />
        )}
        {legend !== undefined && <p className="legend">{legend}</p>}
        {kit && hasTimeAxis && <kit.EventList events={events} />}
        {error && (
          <p className="problem" role="alert">
            {context.t(annotationMessages.failed, { what: error.message })}
          </p>
        )}
        <Notices {...props} />
        <SourceLine sources={sources} />
        <PrintNote id={definition.id} figures={figures} toExhibit={toExhibit} />
        <div className="panel-tools" role="group" aria-label={title}>
          <ViewToggles view={view} onChange={props.onViewChange} />
          {measuring?.isPossible === true && (
            <MeasureToggle
              measuring={measuring}
              ref={measureToggle}
              onStart={() => stage()?.focus()}
            />
          )}
          {hasTimeAxis && <EventTools events={events} kit={kit} />}
          <PanelActions id={definition.id} title={title} figures={figures} toExhibit={toExhibit} />
        </div>
      </div>
      {props.areControlsFirst !== true && props.children}
      <div className="panel-detail">
        <Suspense>
          {view === 'table' && <TableView {...props.tableControls} twin={toTwin()} title={title} />}
          {view === 'working' && props.working}
          {view === 'working' && working.length > 0 && (
            <WorkingView working={working} panel={title} />
          )}
        </Suspense>
      </div>
    </>
  );
}

function PagePanel<Series>(props: ChartPanelProps<Series>): ReactElement {
  const titleId = useId();
  const { definition, title, finding, series, rows, children } = props;
  const origin = rows.some((one) => one.origin === 'old') ? 'old' : rows[0]?.origin;
  return (
    <section
      className="panel"
      aria-labelledby={titleId}
      data-panel={definition.id}
      data-origin={origin}
      data-old={props.isOld === true || origin === 'old'}
    >
      <h2 id={titleId}>{title}</h2>
      {finding !== undefined && <p className="finding">{finding}</p>}
      <div className="panel-columns">
        {series === undefined ? (
          <>
            <div className="panel-main">
              <Notices {...props} />
            </div>
            {children}
          </>
        ) : (
          <PanelBody {...props} series={series} />
        )}
      </div>
    </section>
  );
}

/** A titled chart with its controls, source line, table, working and exports; loading, empty and failed are states of it. On a stage it is there only where it is the wanted one, and laid out by the stage. */
export function ChartPanel<Series>(props: ChartPanelProps<Series>): ReactElement | null {
  const stage = useStage();
  if (stage === undefined) return <PagePanel {...props} />;
  if (stage.panelId !== props.definition.id) return null;
  return createPortal(
    <Suspense>
      <StagedChart {...props} stage={stage} />
    </Suspense>,
    stage.target,
  );
}
