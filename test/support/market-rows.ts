import {
  forecastsQuery,
  outcomesQuery,
  pricesQuery,
  ratesQuery,
} from '../../src/charts/market-figures/queries.ts';
import type { MarketRows } from '../../src/charts/market-figures/select-market.ts';
import { ask } from './ask.ts';

/** The rows of `/market` as its queries give them on the tables of `data/`. */
export async function marketRows(): Promise<MarketRows> {
  return {
    forecasts: await ask(forecastsQuery),
    outcomes: await ask(outcomesQuery),
    rates: await ask(ratesQuery),
    prices: await ask(pricesQuery),
  };
}
