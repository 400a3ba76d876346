import type { ReactElement } from 'react';
import { figuresState } from '../panel/figures-state.ts';
import type { TablePanelProps } from '../panel/TablePanel.tsx';
import { TableView } from '../panel/TableView.tsx';
import { useTableExhibit, type DrawnTableProps } from '../panel/use-table-exhibit.ts';
import type { Stage, StagedPanel } from './stage-context.ts';

type OnStage<Props> = Props & { readonly stage: Stage };

function Awaited({ stage, id, title, children }: OnStage<TablePanelProps>): ReactElement {
  const panel: StagedPanel = {
    id,
    title,
    findings: [],
    legend: undefined,
    picture: undefined,
    heightAt: undefined,
    controls: undefined,
    notice: children,
    sources: [],
    isSettled: false,
    toExhibit: undefined,
  };
  return <>{stage.render(panel)}</>;
}

function Drawn(props: OnStage<TablePanelProps & DrawnTableProps>): ReactElement {
  const { stage, id, title, content, rows, children } = props;
  const { finding, legend, twin, sources } = content;
  const { rowTool: _, ...tableControls } = props.tableControls ?? {};
  const toExhibit = useTableExhibit(props);
  const isSettled = figuresState({ rows }) === 'settled';
  const panel: StagedPanel = {
    id,
    title,
    findings: [finding],
    legend,
    picture: <TableView {...tableControls} twin={twin} title={title} />,
    heightAt: undefined,
    controls: undefined,
    notice: isSettled ? undefined : children,
    sources,
    isSettled,
    toExhibit,
  };
  return <>{stage.render(panel)}</>;
}

/** A panel of a table on a stage: its parts, handed to the stage to lay out, without the buttons in its rows, which lead to other parts of the page. */
export function StagedTable(props: OnStage<TablePanelProps>): ReactElement {
  const { content } = props;
  return content === undefined ? <Awaited {...props} /> : <Drawn {...props} content={content} />;
}
