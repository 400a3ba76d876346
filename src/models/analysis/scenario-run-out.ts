import type { Draws } from '../draws.ts';
import { modelCatalog, type ModelRows } from '../model-catalog.ts';
import type { RunResult } from '../model.ts';
import { runOutYear, type RunOut } from '../run-out.ts';
import type { Scenario } from '../scenario.ts';

/** When the stock is used up in a scenario; the draws must be made for the streams of its model. */
export function scenarioRunOut(
  { modelId, values }: Scenario,
  rows: ModelRows,
  draws: Draws,
): RunResult<RunOut> {
  return modelCatalog[modelId].runOut(rows, values, draws);
}

/** The median decimal year in which the stock of a scenario is used up; `undefined` beyond 2100. */
export function scenarioMedianYear(
  scenario: Scenario,
  rows: ModelRows,
  draws: Draws,
): RunResult<number | undefined> {
  const result = scenarioRunOut(scenario, rows, draws);
  return result.ok ? { ok: true, value: runOutYear(result.value, 0.5) } : result;
}
