import { useCallback, type ReactElement, type ReactNode } from 'react';
import { ChartHost } from '../chart-host/ChartHost.tsx';
import { useAtRest } from '../model/use-at-rest.ts';
import type { ChartPanelProps } from '../panel/ChartPanel.tsx';
import { annotationMessages } from '../panel/annotation-messages.ts';
import { figuresState, type FiguresState } from '../panel/figures-state.ts';
import { RowsNotice } from '../panel/RowsNotice.tsx';
import { useChartParts, type DrawnPanelProps } from '../panel/use-chart-parts.ts';
import { useReader } from '../reader/reader-context.ts';
import type { Stage, StagedPanel } from './stage-context.ts';

type OnStage<Props> = Props & { readonly stage: Stage };

/** What must be said even where there is little room: that rows are awaited, old or not to be had. */
function noticeOf<Series>(props: ChartPanelProps<Series>): ReactElement | undefined {
  const { rows, isEmpty = false } = props;
  if (!isEmpty && (rows.length === 0 || figuresState({ rows }) === 'settled')) return undefined;
  return <RowsNotice rows={rows} isEmpty={isEmpty} />;
}

/** What the panel says of figures that are not those of its settings, once that is more than a step of a drag. */
function useUnsettledNotice<Series>(
  { notice }: ChartPanelProps<Series>,
  figures: FiguresState,
): ReactNode {
  const rested = useAtRest(figures);
  return figures === 'settled' || rested === 'settled' ? undefined : notice;
}

function Awaited<Series>(props: OnStage<ChartPanelProps<Series>>): ReactElement {
  const { stage, definition, title, legend, children } = props;
  const panel: StagedPanel = {
    id: definition.id,
    title,
    findings: [],
    legend,
    picture: undefined,
    heightAt: undefined,
    controls: children,
    notice: noticeOf(props) ?? props.notice,
    sources: [],
    isSettled: false,
    toExhibit: undefined,
  };
  return <>{stage.render(panel)}</>;
}

function Drawn<Series>(props: OnStage<DrawnPanelProps<Series>>): ReactElement {
  const { stage, definition, title, headline, finding, legend, series } = props;
  const { annotations, sources, figures, toExhibit } = useChartParts(props);
  const { annotated, error } = annotations;
  const { t } = useReader();
  const unsettled = useUnsettledNotice(props, figures);
  const heightAt = useCallback(
    (width: number) => annotated.height(series, width),
    [annotated, series],
  );
  const panel: StagedPanel = {
    id: definition.id,
    title,
    findings: [...new Set([headline?.(), finding])].filter((text) => text !== undefined),
    legend,
    picture: <ChartHost definition={annotated} series={series} title={title} />,
    heightAt,
    controls: props.children,
    notice: (
      <>
        {noticeOf(props) ?? (figures === 'settled' ? props.stageNotice : unsettled)}
        {error && (
          <p className="problem" role="alert">
            {t(annotationMessages.failed, { what: error.message })}
          </p>
        )}
      </>
    ),
    sources,
    isSettled: figures === 'settled',
    toExhibit,
  };
  return <>{stage.render(panel)}</>;
}

/** A chart panel on a stage: its parts, handed to the stage to lay out. */
export function StagedChart<Series>(props: OnStage<ChartPanelProps<Series>>): ReactElement {
  const { series } = props;
  return series === undefined ? <Awaited {...props} /> : <Drawn {...props} series={series} />;
}
