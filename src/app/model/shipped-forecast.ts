import { decodeForecast, type ForecastJson } from '../../models/forecast-json.ts';
import { isSameScenario, scenarioOf } from '../../models/model-parameters.ts';
import type { ForecastJob } from '../../models/runner/run-forecast.ts';
import type { LaneState } from './forecast-lanes.ts';

declare const DEFAULT_FORECAST: ForecastJson;

const opening = scenarioOf('epoch-2024');

/** What the build computed for the scenario that the site opens with, as an answer to a job; `undefined` for any other scenario. The worker's own answer takes its place. */
export function shippedForecast(job: ForecastJob): LaneState | undefined {
  if (!isSameScenario(job.scenario, opening)) return undefined;
  const forecast = decodeForecast(DEFAULT_FORECAST);
  const good = { job, forecast, worlds: undefined };
  return { answered: job, good, problems: [], error: undefined };
}
