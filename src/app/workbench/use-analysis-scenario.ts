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

/** The scenario to be analysed with its rows: nothing before the main picture has its forecast, so that the analyses do not stand in its way. */
export function useAnalysisScenario({
  workbench: { scenario },
  forecasts,
  rows,
  isMoving,
}: AnalysisPanelProps): { readonly scenario: Scenario; readonly rows: ModelRows } | undefined {
  const modelRows = useModelRows(scenario, rows);
  const isReady = forecasts.own.answered !== undefined;
  return isReady && !isMoving && modelRows !== undefined
    ? { scenario, rows: modelRows }
    : undefined;
}
