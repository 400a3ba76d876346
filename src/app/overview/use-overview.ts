import { useMemo } from 'react';
import type { ChartContext } from '../../charts/chart.ts';
import { datesQuery } from '../../charts/exhaustion-dates/queries.ts';
import { coverageQuery, quartersQuery, roundsQuery } from '../../charts/funding-figures/queries.ts';
import { firstDayOfQuarter } from '../../charts/funding-quarters/period.ts';
import {
  forecastsQuery,
  outcomesQuery,
  pricesQuery,
  ratesQuery,
} from '../../charts/market-figures/queries.ts';
import { modelSourcesQuery } from '../../charts/model-sources/queries.ts';
import { useRows } from '../engine/use-rows.ts';
import { useForecast } from '../model/use-forecast.ts';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { fundingFigure } from './funding-figure.ts';
import { growthFigure } from './growth-figure.ts';
import { marketFigure } from './market-figure.ts';
import { overviewJob, runOutFigure } from './run-out-figure.ts';

/** Nothing on the overview starts the database; once it runs, its rows are used. */
const later = { mayWait: true };

type Words = Pick<ChartContext, 't' | 'format' | 'locale' | 'today'>;

function useWords(): Words {
  const { t, format, locale } = useReader();
  const { today } = useServices();
  return useMemo(() => ({ t, format, locale, today }), [t, format, locale, today]);
}

/** The run-out year, from the forecast that the build ships until the worker's own is there. */
export function useRunOutFigure() {
  const words = useWords();
  const { good } = useForecast('published-2024', overviewJob, later);
  const dates = useRows(datesQuery, datesQuery.defaults, later);
  const sources = useRows(modelSourcesQuery, modelSourcesQuery.defaults, later);
  const forecast = good?.forecast;
  const figure = useMemo(
    () =>
      forecast && dates.rows && sources.rows
        ? runOutFigure(forecast, dates.rows, sources.rows, words)
        : undefined,
    [forecast, dates.rows, sources.rows, words],
  );
  return { figure, rows: [dates, sources] };
}

/** The size of the market with its spread. */
export function useMarketFigure() {
  const words = useWords();
  const forecasts = useRows(forecastsQuery, forecastsQuery.defaults, later);
  const outcomes = useRows(outcomesQuery, outcomesQuery.defaults, later);
  const rates = useRows(ratesQuery, ratesQuery.defaults, later);
  const prices = useRows(pricesQuery, pricesQuery.defaults, later);
  const figure = useMemo(
    () =>
      forecasts.rows && outcomes.rows && rates.rows && prices.rows
        ? marketFigure(
            {
              forecasts: forecasts.rows,
              outcomes: outcomes.rows,
              rates: rates.rows,
              prices: prices.rows,
            },
            words,
          )
        : undefined,
    [forecasts.rows, outcomes.rows, rates.rows, prices.rows, words],
  );
  return { figure, rows: [forecasts, outcomes, rates, prices] };
}

/** The verdicts on stated growth rates. */
export function useGrowthFigure() {
  const words = useWords();
  const forecasts = useRows(forecastsQuery, forecastsQuery.defaults, later);
  const figure = useMemo(
    () => forecasts.rows && growthFigure(forecasts.rows, words),
    [forecasts.rows, words],
  );
  return { figure, rows: [forecasts] };
}

/** The money raised. */
export function useFundingFigure() {
  const words = useWords();
  const { today } = words;
  const parameters = useMemo(
    () => ({ ...quartersQuery.defaults, today: firstDayOfQuarter(today) }),
    [today],
  );
  const coverage = useRows(coverageQuery, coverageQuery.defaults, later);
  const quarters = useRows(quartersQuery, parameters, later);
  const rounds = useRows(roundsQuery, roundsQuery.defaults, later);
  const figure = useMemo(
    () =>
      coverage.rows && quarters.rows && rounds.rows
        ? fundingFigure(
            { coverage: coverage.rows, quarters: quarters.rows, rounds: rounds.rows },
            words,
          )
        : undefined,
    [coverage.rows, quarters.rows, rounds.rows, words],
  );
  return { figure, rows: [coverage, quarters, rounds] };
}
