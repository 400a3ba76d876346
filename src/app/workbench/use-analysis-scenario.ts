import type { Scenario } from '../../models/scenario.ts';
import type { ModelRows } from '../../models/model-catalog.ts';
import type { WorkbenchForecasts } from './use-workbench-forecasts.ts';
import { useModelRows } from './use-workbench-forecasts.ts';
import type { WorkbenchRows } from './use-workbench-rows.ts';
import type { Workbench } from './use-workbench.ts';

/** What every panel of an analysis gets. */
export interface AnalysisPanelProps {
  readonly workbench: Workbench;
  readonly forecasts: WorkbenchForecasts;
  readonly rows: WorkbenchRows;
  /** While the scenario moves nothing is analysed. */
  readonly isMoving: boolean;
}

/** The scenario to be analysed with its rows: the one that the main picture shows, so that all panels speak of the same; nothing before there is a picture, so that the analyses do not stand in its way. */
export function useAnalysisScenario({
  workbench: { scenario },
  forecasts: { own },
  rows,
  isMoving,
}: AnalysisPanelProps): { readonly scenario: Scenario; readonly rows: ModelRows } | undefined {
  const isRefused = own.answered?.scenario === scenario && (own.problems ?? []).length > 0;
  const shown = isRefused ? own.good?.job.scenario : scenario;
  const modelRows = useModelRows(shown ?? scenario, rows);
  const isReady = own.answered !== undefined && shown !== undefined;
  return isReady && !isMoving && modelRows !== undefined
    ? { scenario: shown, rows: modelRows }
    : undefined;
}
