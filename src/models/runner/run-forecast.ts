import { makeDraws, type Draws } from '../draws.ts';
import { modelCatalog, type ModelRows } from '../model-catalog.ts';
import { modelFacts } from '../model-facts.ts';
import type { Forecast, RunResult } from '../model.ts';
import type { ModelId, Scenario } from '../scenario.ts';
import type { Worlds } from '../worlds.ts';

/** What is to be run: a scenario on the rows of the tables, and how many draws are wanted one by one. */
export interface ForecastJob {
  readonly scenario: Scenario;
  readonly rows: ModelRows;
  readonly worldCount: number;
}

/** A forecast, and as many of its draws one by one as were asked for. */
export interface ScenarioForecast {
  readonly forecast: Forecast;
  readonly worlds: Worlds | undefined;
}

const drawsByModel = new Map<ModelId, Draws>();

function drawsOf(modelId: ModelId): Draws {
  const { streams } = modelCatalog[modelId];
  const { forecastDrawCount: count, seed } = modelFacts[modelId];
  const draws = drawsByModel.get(modelId) ?? makeDraws({ streams, count, seed });
  drawsByModel.set(modelId, draws);
  return draws;
}

/** Runs a scenario; the draws of a model are made once and shared by all its scenarios. */
export function runForecast({
  scenario,
  rows,
  worldCount,
}: ForecastJob): RunResult<ScenarioForecast> {
  const { modelId, values } = scenario;
  const model = modelCatalog[modelId];
  const draws = drawsOf(modelId);
  const forecast = model.run(rows, values, draws);
  if (!forecast.ok) return forecast;
  if (worldCount === 0) return { ok: true, value: { forecast: forecast.value, worlds: undefined } };
  const worlds = model.runWorlds(rows, values, draws, worldCount);
  if (!worlds.ok) return worlds;
  return { ok: true, value: { forecast: forecast.value, worlds: worlds.value } };
}
