import type { Plugin } from 'vite';
import { encodeForecast, type ForecastJson } from '../models/forecast-json.ts';
import { scenarioOf } from '../models/model-parameters.ts';
import { runForecast } from '../models/runner/run-forecast.ts';

/** The forecast that the site opens with: the study of 2024 as published, which needs no rows. */
export function computeDefaultForecast(): ForecastJson {
  const rows = { population: [], compute: [] };
  const answer = runForecast({ scenario: scenarioOf('epoch-2024'), rows, worldCount: 0 });
  if (!answer.ok) throw new Error('the published assumptions cannot be run');
  return encodeForecast(answer.value.forecast);
}

/** Defines `DEFAULT_FORECAST`, so that the first picture waits for no worker. */
export function defaultForecast(): Plugin {
  return {
    name: 'datawall:default-forecast',
    config: () => ({ define: { DEFAULT_FORECAST: JSON.stringify(computeDefaultForecast()) } }),
  };
}
