import type { ReactElement } from 'react';
import { ChartHost } from '../chart-host/ChartHost.tsx';
import type { ChartPanelProps } from '../panel/ChartPanel.tsx';
import { RowsNotice } from '../panel/RowsNotice.tsx';
import { useChartParts, type DrawnPanelProps } from '../panel/use-chart-parts.ts';
import type { Stage, StagedPanel } from './stage-context.ts';

type OnStage<Props> = Props & { readonly stage: Stage };

function isAwaited({ rows, isOld }: Pick<ChartPanelProps<unknown>, 'rows' | 'isOld'>): boolean {
  return isOld === true || rows.some(({ origin }) => origin === undefined || origin === 'old');
}

/** What must be said even where there is little room: that figures are awaited, old or not to be had. */
function noticeOf<Series>(props: ChartPanelProps<Series>): ReactElement | undefined {
  const { rows, isEmpty = false } = props;
  const hasFailed = rows.some(({ error }) => error !== undefined);
  if (!hasFailed && !isEmpty && (rows.length === 0 || !isAwaited(props))) return undefined;
  return <RowsNotice rows={rows} isEmpty={isEmpty} />;
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
  const { stage, definition, title, headline, finding, legend, series, isSettled = true } = props;
  const { annotations, sources, toExhibit } = useChartParts(props);
  const { annotated, isComplete } = annotations;
  const panel: StagedPanel = {
    id: definition.id,
    title,
    findings: [...new Set([headline?.(), finding])].filter((text) => text !== undefined),
    legend,
    picture: <ChartHost definition={annotated} series={series} title={title} />,
    heightAt: (width) => annotated.height(series, width),
    controls: props.children,
    notice: noticeOf(props) ?? props.stageNotice,
    sources,
    isSettled: isSettled && isComplete && !isAwaited(props),
    toExhibit,
  };
  return <>{stage.render(panel)}</>;
}

/** A chart panel on a stage: its parts, handed to the stage to lay out. */
export function StagedChart<Series>(props: OnStage<ChartPanelProps<Series>>): ReactElement {
  const { series } = props;
  return series === undefined ? <Awaited {...props} /> : <Drawn {...props} series={series} />;
}
