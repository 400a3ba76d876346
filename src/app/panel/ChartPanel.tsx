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
import { uniqueSources } from '../../charts/parts/unique-sources.ts';

/** A chart with everything that belongs to it on a page. */
export interface ChartPanelProps<Series> {
  readonly definition: ChartDefinition<Series>;
  readonly title: string;
  /** The finding in one sentence, made from the series. */
  readonly finding?: string;
  /** What the marks of the chart mean. */
  readonly legend?: string;
  /** `undefined` until the rows are there. */
  readonly series: Series | undefined;
  readonly isEmpty: boolean;
  readonly rows: readonly Rows<unknown>[];
  readonly view: PanelView;
  readonly onViewChange: (view: PanelView) => void;
  readonly onSpanChange?: SpanChange;
  readonly onFirstPaint?: () => void;
  /** Controls that belong to this chart alone. */
  readonly children?: ReactNode;
}

function PanelBody<Series>(
  props: ChartPanelProps<Series> & { readonly series: Series },
): ReactElement {
  const { definition, title, series, rows, view, isEmpty, legend } = props;
  const context = useChartContext(narrowWidth);
  const twin = useMemo(() => definition.toTable(series, context), [definition, series, context]);
  const sources = useMemo(() => uniqueSources(twin.rows.map((row) => row.source)), [twin]);
  return (
    <>
      <div className="panel-main">
        <ChartHost
          definition={definition}
          series={series}
          title={title}
          {...(props.onSpanChange && { onSpanChange: props.onSpanChange })}
          {...(props.onFirstPaint && { onFirstPaint: props.onFirstPaint })}
        />
        {legend !== undefined && <p className="legend">{legend}</p>}
        <RowsNotice rows={rows} isEmpty={isEmpty} />
        <SourceLine sources={sources} />
        <div className="panel-tools" role="group" aria-label={title}>
          <ViewToggles view={view} onChange={props.onViewChange} />
          <PictureDownloads
            definition={definition}
            series={series}
            title={title}
            legend={legend}
            sources={sources}
          />
          <CsvDownload twin={twin} name={definition.id} />
        </div>
      </div>
      {props.children}
      <div className="panel-detail">
        {view === 'table' && <TableView twin={twin} title={title} />}
        {view === 'working' && <WorkingView working={rows} />}
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
    >
      <h2 id={titleId}>{title}</h2>
      {finding !== undefined && <p className="finding">{finding}</p>}
      <div className="panel-columns">
        {series === undefined ? (
          <>
            <RowsNotice rows={rows} isEmpty={false} />
            {children}
          </>
        ) : (
          <PanelBody {...props} series={series} />
        )}
      </div>
    </section>
  );
}
