import type { Result } from '../../../src/core/result.ts';
import type {
  Basis,
  BasisTables,
  ExchangeRateRow,
  PriceIndexRow,
} from '../../../src/models/market/basis/figure.ts';
import type { PathRate } from '../../../src/models/market/basis/forecast-path.ts';
import type { ForecastRow } from '../../../src/models/market/forecast-row.ts';
import type { OutcomeRow } from '../../../src/models/market/basis/outcome.ts';
import { pathOf } from '../../../src/models/market/basis/path-of.ts';
import { readTable } from '../../support/read-table.ts';

export const forecastRows = readTable('market_forecasts') as readonly ForecastRow[];
export const outcomeRows = readTable('market_outcomes') as readonly OutcomeRow[];
export const tables: BasisTables = {
  rates: readTable('exchange_rates') as readonly ExchangeRateRow[],
  prices: readTable('consumer_prices') as readonly PriceIndexRow[],
};

export const usd: Basis = { currency: 'USD', priceYear: 'nominal' };
export const cny: Basis = { currency: 'CNY', priceYear: 'nominal' };

/** The value of a result; fails the test that asks when there is none. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`no value: ${JSON.stringify(result.problems)}`);
  return result.value;
}

export function forecastRow(id: string, changes: Partial<ForecastRow> = {}): ForecastRow {
  const row = forecastRows.find((one) => one.market_forecast_id === id);
  if (row === undefined) throw new RangeError(`no forecast: ${id}`);
  return { ...row, ...changes };
}

export function outcomeRow(id: string): OutcomeRow {
  return outcomeRows.find((row) => row.market_outcome_id === id)!;
}

export const forecastPath = (id: string, rate: PathRate) =>
  valueOf(pathOf(forecastRow(id), { rate }));

export const billions = (amount: number | undefined): number => amount! / 1e9;
