import { useMemo } from 'react';
import {
  forecastsQuery,
  outcomesQuery,
  pricesQuery,
  ratesQuery,
} from '../../charts/market-figures/queries.ts';
import {
  selectMarket,
  type Market,
  type MarketRows,
} from '../../charts/market-figures/select-market.ts';
import { meanInflation } from '../../models/market/basis/inflation.ts';
import { realPriceYear, type MarketFigureValues } from '../../scenario/market-settings.ts';
import { useRows, type Rows } from '../engine/use-rows.ts';
import { countingOf } from './counting-of.ts';

/** The figures of the page: as rows of the tables, and all on the chosen basis. */
export interface MarketData {
  /** What the panels name as the rows that their figures come from. */
  readonly rows: readonly Rows<unknown>[];
  /** `undefined` until every table is there. */
  readonly tables: MarketRows | undefined;
  readonly market: Market | undefined;
}

/** The figures of the tables on the basis that the reader chose. */
export function marketOf(tables: MarketRows, values: MarketFigureValues): Market {
  const { currency, prices, inflation, rate, segments, geographies } = values;
  return selectMarket(tables, {
    basis: { currency, priceYear: prices === 'real' ? realPriceYear : 'nominal' },
    inflationPerYear: typeof inflation === 'number' ? inflation : meanInflation(tables.prices),
    rate,
    segments,
    geographies,
    counting: countingOf(values),
  });
}

/** Reads the tables of the market and brings them to a basis. */
export function useMarket(values: MarketFigureValues): MarketData {
  const forecasts = useRows(forecastsQuery, forecastsQuery.defaults);
  const outcomes = useRows(outcomesQuery, outcomesQuery.defaults);
  const rates = useRows(ratesQuery, ratesQuery.defaults);
  const prices = useRows(pricesQuery, pricesQuery.defaults);
  const tables = useMemo(
    () =>
      forecasts.rows && outcomes.rows && rates.rows && prices.rows
        ? {
            forecasts: forecasts.rows,
            outcomes: outcomes.rows,
            rates: rates.rows,
            prices: prices.rows,
          }
        : undefined,
    [forecasts.rows, outcomes.rows, rates.rows, prices.rows],
  );
  const market = useMemo(() => tables && marketOf(tables, values), [tables, values]);
  const rows = useMemo(
    () => [forecasts, outcomes, rates, prices],
    [forecasts, outcomes, rates, prices],
  );
  return { rows, tables, market };
}
