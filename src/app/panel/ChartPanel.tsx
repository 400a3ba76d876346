import { useId, useMemo, type ReactElement, type ReactNode } from 'react';
import { narrowWidth, type ChartDefinition } from '../../charts/chart.ts';
import type { PanelView } from '../../scenario/runway-settings.ts';
import { ChartHost, useChartContext } from '../chart-host/ChartHost.tsx';
import type { SpanChange } from '../chart-host/use-span-zoom.ts';
import type { Rows } from '../engine/use-rows.ts';
import { CsvDownload } from './CsvDownload.tsx';
import { PictureDownloads } from './PictureDownloads.tsx';
import { RowsNotice } from './RowsNotice.tsx';
import { SourceLine } from './SourceLine.tsx';
import { TableView } from './TableView.tsx';
import { ViewToggles } from './ViewToggles.tsx';
import { WorkingView } from './WorkingView.tsx';
import { memoizeOnce } from '../../core/memoize-once.ts';
import { uniqueSources } from '../../charts/parts/unique-sources.ts';

/** A chart with everything that belongs to it on a page. */
export interface ChartPanelProps<Series> {
  readonly definition: ChartDefinition<Series>;
  readonly title: string;
  /** The finding in one sentence, made from the series. */
  readonly finding?: string;
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
  readonly onFirstPaint?: () => void;
  /** The figures are from before a change and will be replaced. */
  readonly isOld?: boolean;
  /** The controls stand above the picture. */
  readonly areControlsFirst?: boolean;
  /** What a downloaded picture says besides: the scenario, and what was changed. */
  readonly pictureNote?: () => string;
  /** What is to be said of figures that are computed here: that they are awaited, or out of date. */
  readonly notice?: ReactNode;
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

function PanelBody<Series>(
  props: ChartPanelProps<Series> & { readonly series: Series },
): ReactElement {
  const { definition, title, finding, series, rows, view, legend } = props;
  const context = useChartContext(narrowWidth);
  const toTwin = useMemo(
    () => memoizeOnce(() => definition.toTable(series, context)),
    [definition, series, context],
  );
  const sources = useMemo(
    () => definition.sources?.(series) ?? uniqueSources(toTwin().rows.map((row) => row.source)),
    [definition, series, toTwin],
  );
  return (
    <>
      {props.areControlsFirst === true && props.children}
      <div className="panel-main">
        <ChartHost
          definition={definition}
          series={series}
          title={title}
          {...(props.onSpanChange && { onSpanChange: props.onSpanChange })}
          {...(props.onFirstPaint && { onFirstPaint: props.onFirstPaint })}
        />
        {legend !== undefined && <p className="legend">{legend}</p>}
        <Notices {...props} />
        <SourceLine sources={sources} />
        <div className="panel-tools" role="group" aria-label={title}>
          <ViewToggles view={view} onChange={props.onViewChange} />
          <PictureDownloads
            definition={definition}
            series={series}
            title={title}
            legend={legend}
            notes={[finding, props.pictureNote]}
            sources={sources}
          />
          <CsvDownload toTwin={toTwin} name={definition.id} />
        </div>
      </div>
      {props.areControlsFirst !== true && props.children}
      <div className="panel-detail">
        {view === 'table' && <TableView twin={toTwin()} title={title} />}
        {view === 'working' && props.working}
        {view === 'working' && rows.length > 0 && <WorkingView working={rows} panel={title} />}
      </div>
    </>
  );
}

/** A titled chart with its controls, source line, table, working and downloads; loading, empty and failed are states of it. */
export function ChartPanel<Series>(props: ChartPanelProps<Series>): ReactElement {
  const titleId = useId();
  const { definition, title, finding, series, rows, children } = props;
  const origin = rows.some((one) => one.origin === 'old') ? 'old' : rows[0]?.origin;
  return (
    <section
      className="panel"
      aria-labelledby={titleId}
      data-panel={definition.id}
      data-origin={origin}
      data-old={props.isOld === true}
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
