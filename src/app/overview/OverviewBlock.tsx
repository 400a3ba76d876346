import { Link } from '@tanstack/react-router';
import { useId, type ReactElement } from 'react';
import type { ChartDefinition } from '../../charts/chart.ts';
import { ChartHost } from '../chart-host/ChartHost.tsx';
import type { Rows } from '../engine/use-rows.ts';
import { keepReader } from '../keep-reader.ts';
import { ChartPanel, type ChartPanelProps } from '../panel/ChartPanel.tsx';
import { RowsNotice } from '../panel/RowsNotice.tsx';
import { SourceLine } from '../panel/SourceLine.tsx';
import { useStage } from '../stage/stage-context.ts';
import { OverviewActions } from './OverviewActions.tsx';
import type { OverviewFigure } from './overview-figure.ts';

/** One answer of the overview. */
export interface OverviewBlockProps<Series> {
  readonly definition: ChartDefinition<Series>;
  /** `undefined` until its rows are there. */
  readonly figure: OverviewFigure<Series> | undefined;
  /** The question that stands in place of the answer while it is awaited. */
  readonly waiting: string;
  readonly rows: readonly Rows<unknown>[];
  readonly door: {
    readonly to: '/runway' | '/market' | '/growth' | '/funding';
    readonly text: string;
  };
  readonly onFirstPaint: () => void;
}

/** The block as a panel, for where it stands without its page; its lead says how the picture is read. */
function panelOf<Series>(props: OverviewBlockProps<Series>): ChartPanelProps<Series> {
  const { definition, figure, waiting, rows } = props;
  return {
    definition,
    title: figure?.chartTitle ?? waiting,
    ...(figure && { headline: () => figure.headline, legend: figure.lead }),
    series: figure?.series,
    rows,
    view: 'closed',
    onViewChange: () => undefined,
  };
}

function PageBlock<Series>(props: OverviewBlockProps<Series>): ReactElement {
  const { definition, figure, waiting, rows, door, onFirstPaint } = props;
  const titleId = useId();
  const isFailed = rows.some(({ error }) => error !== undefined);
  return (
    <section
      className="overview-block"
      aria-labelledby={titleId}
      data-panel={definition.id}
      data-overview={definition.id}
    >
      <h2 id={titleId}>{figure?.headline ?? waiting}</h2>
      <p className="overview-lead">{figure?.lead}</p>
      <div className="overview-chart">
        {figure && (
          <ChartHost
            definition={definition}
            series={figure.series}
            title={figure.chartTitle}
            onFirstPaint={onFirstPaint}
          />
        )}
        {isFailed && <RowsNotice rows={rows} isEmpty={false} />}
      </div>
      <div className="overview-foot">
        <SourceLine sources={figure?.sources ?? []} named={1} />
        {figure && <OverviewActions panel={{ ...panelOf(props), series: figure.series }} />}
        <Link to={door.to} search={keepReader} className="door">
          {door.text}
          <span aria-hidden="true"> →</span>
        </Link>
      </div>
    </section>
  );
}

/** A headline with what is assumed, a small chart, its sources, what can be done with it, and a door to the page that it comes from; on a stage the chart as any other panel. */
export function OverviewBlock<Series>(props: OverviewBlockProps<Series>): ReactElement {
  const isStaged = useStage() !== undefined;
  return isStaged ? <ChartPanel {...panelOf(props)} /> : <PageBlock {...props} />;
}
