import { beforeAll, describe, expect, test } from 'vitest';
import { fundingFigure } from '../../src/app/overview/funding-figure.ts';
import { growthFigure } from '../../src/app/overview/growth-figure.ts';
import { marketFigure } from '../../src/app/overview/market-figure.ts';
import { overviewJob, runOutFigure } from '../../src/app/overview/run-out-figure.ts';
import { shippedForecast } from '../../src/app/model/shipped-forecast.ts';
import { shipResult } from '../../src/build/shipped-results.ts';
import { growthVerdictsChart } from '../../src/charts/growth-verdicts/index.ts';
import { marketSpreadChart } from '../../src/charts/market-spread/index.ts';
import { raisedByYearChart } from '../../src/charts/raised-by-year/index.ts';
import { runOutChart } from '../../src/charts/run-out/index.ts';
import { allQueries } from '../../src/charts/queries.ts';
import { datesQuery } from '../../src/charts/exhaustion-dates/queries.ts';
import {
  coverageQuery,
  quartersQuery,
  roundsQuery,
} from '../../src/charts/funding-figures/queries.ts';
import {
  forecastsQuery,
  outcomesQuery,
  pricesQuery,
  ratesQuery,
} from '../../src/charts/market-figures/queries.ts';
import { modelSourcesQuery } from '../../src/charts/model-sources/queries.ts';
import { readRows, type Query, type RowOf, type ShapeOf } from '../../src/data/query.ts';
import type { SqlParameters } from '../../src/data/connector.ts';
import { decodeShippedResult } from '../../src/data/shipped-result.ts';
import { locales } from '../../src/i18n/locales.ts';
import type { Forecast } from '../../src/models/model.ts';
import { runForecast } from '../../src/models/runner/run-forecast.ts';
import { contextOf } from '../cases/chart-cases.ts';
import { ask } from '../support/ask.ts';
import { nodeEngine } from '../support/node-engine.ts';

type Read = <S extends ShapeOf, P extends SqlParameters>(
  query: Query<S, P>,
) => Promise<readonly RowOf<S>[]>;

/** The rows as the build ships them: through JSON. */
const readShipped: Read = async (query) => {
  const json = await shipResult(await nodeEngine(), query, '0123456789ab');
  return readRows(query.shape, decodeShippedResult(JSON.parse(json)).table);
};

const readLive: Read = (query) => ask(query);

async function figuresFrom(read: Read, forecast: Forecast) {
  const rows = {
    dates: await read(datesQuery),
    sources: await read(modelSourcesQuery),
    forecasts: await read(forecastsQuery),
    outcomes: await read(outcomesQuery),
    rates: await read(ratesQuery),
    prices: await read(pricesQuery),
    coverage: await read(coverageQuery),
    quarters: await read(quartersQuery),
    rounds: await read(roundsQuery),
  };
  return (locale: (typeof locales)[number]) => {
    const context = contextOf(locale, 592);
    const runOut = runOutFigure(forecast, rows.dates, rows.sources, context);
    const market = marketFigure(rows, context);
    const growth = growthFigure(rows.forecasts, context);
    const funding = fundingFigure(rows, context);
    return [
      { ...runOut, table: runOutChart.toTable(runOut.series, context) },
      { ...market, table: marketSpreadChart.toTable(market.series, context) },
      { ...growth, table: growthVerdictsChart.toTable(growth.series, context) },
      { ...funding, table: raisedByYearChart.toTable(funding.series, context) },
    ];
  };
}

type Figures = Awaited<ReturnType<typeof figuresFrom>>;

let shipped: Figures;
let live: Figures;

function liveForecast(): Forecast {
  const answer = runForecast({ ...overviewJob, worldCount: 50 });
  if (!answer.ok) throw new Error('the published assumptions cannot be run');
  return answer.value.forecast;
}

beforeAll(async () => {
  const forecast = shippedForecast(overviewJob)?.good?.forecast;
  if (forecast === undefined) throw new Error('no shipped forecast');
  shipped = await figuresFrom(readShipped, forecast);
  live = await figuresFrom(readLive, liveForecast());
});

test.each(locales)(
  'in %s what the overview shows without the database is what is live',
  (locale) => {
    const [ofBuild, ofEngine] = [shipped(locale), live(locale)];
    const texts = (figures: ReturnType<Figures>) =>
      figures.map(({ headline, lead, chartTitle, sources, table }) => ({
        headline,
        lead,
        chartTitle,
        sources,
        cells: table.rows.map(({ cells }) => cells.map(({ text }) => text)),
      }));
    expect(texts(ofBuild)).toEqual(texts(ofEngine));
  },
);

test('every query of the overview is shipped with the site', () => {
  const used = [
    datesQuery,
    modelSourcesQuery,
    forecastsQuery,
    outcomesQuery,
    ratesQuery,
    pricesQuery,
    coverageQuery,
    quartersQuery,
    roundsQuery,
  ];
  const shippedIds = allQueries.map(({ id }) => id);
  expect(shippedIds).toEqual(expect.arrayContaining(used.map(({ id }) => id)));
});

describe('each block', () => {
  test.each(locales)(
    'has in %s a headline with a figure, a lead, sources and something to visit',
    (locale) => {
      for (const { headline, lead, sources, table } of shipped(locale)) {
        expect(headline).toMatch(/\d/);
        expect(lead).not.toBe('');
        expect(sources.length).toBeGreaterThan(0);
        expect(table.rows.length).toBeGreaterThan(0);
      }
    },
  );

  test('gives the range of its figure where the figure has one', () => {
    const [runOut, market] = shipped('en');
    expect(runOut!.headline).toMatch(/\d{4} \(80%: \d{4}–\d{4}\)/);
    expect(market!.headline).toMatch(/US\$[\d.]+B to US\$[\d.]+B/);
  });

  test('names a median and a range that lie among the amounts of its rows', () => {
    const [, market] = shipped('en');
    const texts = market!.table.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
    const [low, high] = market!.headline.match(/US\$[\d.]+B/g) ?? [];
    expect(texts).toEqual(expect.arrayContaining([low, high]));
  });
});
