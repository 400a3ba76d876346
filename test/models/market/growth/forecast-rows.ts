import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { ForecastGrowthColumns } from '../../../../src/models/market/growth/growth-row.ts';
import { projectRoot } from '../../../support/project-root.ts';

/** A row of the table `market_forecasts` as a query would deliver it; an empty cell is `undefined`. */
export interface ForecastRow extends ForecastGrowthColumns {
  readonly market_forecast_id: string;
}

export const forecastRows = Papa.parse<ForecastRow>(
  readFileSync(join(projectRoot, 'data', 'market_forecasts.csv'), 'utf8'),
  {
    header: true,
    skipEmptyLines: true,
    dynamicTyping: true,
    transform: (cell) => (cell === '' ? undefined : cell) as string,
  },
).data;

export function forecastRow(id: string): ForecastRow {
  const row = forecastRows.find(({ market_forecast_id }) => market_forecast_id === id);
  if (row === undefined) throw new RangeError(`no forecast: ${id}`);
  return row;
}
