import { beforeAll, describe, expect, test } from 'vitest';
import {
  forecastsQuery,
  outcomesQuery,
  pricesQuery,
  ratesQuery,
} from '../../src/charts/market-figures/queries.ts';
import {
  selectMarket,
  type MarketRows,
  type MarketView,
} from '../../src/charts/market-figures/select-market.ts';
import { writeLeftOut } from '../../src/charts/market-figures/write-left-out.ts';
import {
  assumedInflation,
  consensusIn,
  writeBasis,
  writeMarketHeadline,
} from '../../src/charts/market-figures/write-market-headline.ts';
import { readRows, type Query, type RowOf, type ShapeOf } from '../../src/data/query.ts';
import { locales } from '../../src/i18n/locales.ts';
import { segments } from '../../src/models/market/basis/segments.ts';
import { contextOf } from '../cases/chart-cases.ts';
import { nodeEngine } from '../support/node-engine.ts';

const context = contextOf('en');

let rows: MarketRows;

beforeAll(async () => {
  const engine = await nodeEngine();
  const ask = async <S extends ShapeOf>(query: Query<S>): Promise<readonly RowOf<S>[]> =>
    readRows(query.shape, await engine.run(query.sql, query.defaults));
  rows = {
    forecasts: await ask(forecastsQuery),
    outcomes: await ask(outcomesQuery),
    rates: await ask(ratesQuery),
    prices: await ask(pricesQuery),
  };
});

const view: MarketView = {
  basis: { currency: 'USD', priceYear: 'nominal' },
  inflationPerYear: 0.02,
  rate: 'implied',
  segments: ['collection_and_labelling', 'annotation_and_labelling'],
  geographies: ['world'],
  counting: {},
};

describe('what is selected', () => {
  test('every forecast is on the basis or left out with a reason, whatever is chosen', () => {
    for (const currency of ['USD', 'CNY'] as const) {
      for (const priceYear of ['nominal', 2025] as const) {
        for (const rate of ['implied', 'stated'] as const) {
          const geographies = ['world', 'CN', 'JP'];
          const all = { ...view, basis: { currency, priceYear }, rate, segments, geographies };
          const { paths, outcomes, leftOut } = selectMarket(rows, all);
          const seen = new Set([...paths, ...outcomes, ...leftOut].map(({ row }) => row));
          expect(seen.size).toBe(rows.forecasts.length + rows.outcomes.length);
          for (const { problems } of leftOut) expect(problems.length).toBeGreaterThan(0);
          for (const { path } of paths) {
            expect(path.currency).toBe(currency);
            for (const { amount } of path.points) expect(amount).toBeGreaterThan(0);
          }
        }
      }
    }
  });

  test('a market or place that is not chosen is not there', () => {
    const { paths, outcomes } = selectMarket(rows, view);
    expect(new Set(paths.map(({ row }) => row.geography))).toEqual(new Set(['world']));
    expect(new Set(paths.map(({ row }) => row.segment)).size).toBe(2);
    expect(outcomes).toEqual([]);
  });

  test('IDC’s 6.262 billion yuan of 2025 are 0.871 billion dollars at 7.1875', () => {
    const chosen = { segments: ['china_base_data_services'], geographies: ['CN'] } as const;
    const { outcomes } = selectMarket(rows, { ...view, ...chosen });
    const idc = outcomes.find(({ outcome }) => outcome.outcomeId === 'idc-2025-china-base-data');
    expect(idc?.figure.amount).toBeCloseTo(6.262e9 / 7.1875, -3);
    expect(idc?.figure.original.amount).toBe(6.262e9);
  });

  test('the article’s one-year rate gives 7.67 billion yuan for 2024', () => {
    const china = {
      ...view,
      rate: 'stated',
      basis: { currency: 'CNY', priceYear: 'nominal' },
      segments: ['china_base_data_services'],
      geographies: ['CN'],
    } as const;
    const { paths } = selectMarket(rows, china);
    const article = paths.find(
      ({ row }) => row.market_forecast_id === 'article-2023-china-base-data',
    );
    const in2024 = article?.path.points.find(({ year }) => year === 2024);
    expect((in2024?.amount ?? NaN) / 1e9).toBeCloseTo(7.67, 2);
  });
});

/** Amounts of the world in 2030 in billions, by hand: printed ones, and those on the way between two printed ones. */
const worldIn2030 = [
  4.94 * (21.71 / 4.94) ** (5 / 7),
  2.97 * (12.73 / 2.97) ** (4 / 6),
  17.1,
  2.61 * (7.02 / 2.61) ** (4 / 5),
  1.96 * (17.37 / 1.96) ** (5 / 9),
  2.83 * (18.23 / 2.83) ** (4 / 9),
  5.5 * (38 / 5.5) ** (4 / 8),
  4.87 * (29.11 / 4.87) ** (5 / 7),
  6.98,
  1.2 * (10.2 / 1.2) ** (6 / 10),
  2.32 * (6.53 / 2.32) ** (4 / 5),
  7.5,
].toSorted((a, b) => a - b);

describe('the consensus', () => {
  test('of the world in 2030 is that of twelve figures by ten publishers', () => {
    const { spread, figures, sourceCount } = consensusIn(selectMarket(rows, view), 'world', 2030);
    const amounts = figures.map(({ point }) => point.amount / 1e9).toSorted((a, b) => a - b);
    expect(amounts).toHaveLength(worldIn2030.length);
    amounts.forEach((amount, place) => expect(amount).toBeCloseTo(worldIn2030[place]!, 6));
    expect(spread!.median / 1e9).toBeCloseTo((worldIn2030[5]! + worldIn2030[6]!) / 2, 6);
    expect(spread!.multiple).toBeCloseTo(worldIn2030[11]! / worldIn2030[0]!, 6);
    expect(sourceCount).toBe(10);
  });

  test('leaves out what was not seen at its source until that is switched on', () => {
    const ids = (countsUnverified: boolean): readonly string[] =>
      consensusIn(
        selectMarket(rows, { ...view, counting: { countsUnverified } }),
        'world',
        2026,
      ).figures.map(({ path }) => path.forecastId);
    const unseen = 'marketsandmarkets-2022-annotation-and-labelling';
    expect(ids(false)).not.toContain(unseen);
    expect(ids(true)).toContain(unseen);
  });
});

describe('in words', () => {
  test('the headline says how far apart they are and on how many publishers that rests', () => {
    const [headline] = writeMarketHeadline(selectMarket(rows, view), 2030, context);
    expect(headline).toEqual({
      statement:
        'Forecasts put the market in 2030 (world) at US$4.33B to US$17.5B: 4.03× apart, from 10 publishers.',
      middle: 'Median US$7.24B; the middle half lies between US$6.3B and US$14.3B.',
    });
  });

  test('one figure, none and no place are said', () => {
    const china = { segments: ['china_base_data_services'], geographies: ['CN'] } as const;
    const market = selectMarket(rows, { ...view, ...china });
    expect(writeMarketHeadline(market, 2028, context)).toEqual([
      { statement: 'One forecast counts for 2028 (China): US$2.48B, by iResearch 艾瑞咨询.' },
    ]);
    expect(writeMarketHeadline(market, 2035, context)).toEqual([
      { statement: 'No forecast that counts reaches 2035 (China).' },
    ]);
    const nowhere = selectMarket(rows, { ...view, geographies: [] });
    expect(writeMarketHeadline(nowhere, 2030, context)).toEqual([
      { statement: 'No place is chosen.' },
    ]);
  });

  test('the basis names its money, its assumption and what is not counted', () => {
    const nominal = writeBasis(selectMarket(rows, view), rows, 2026, context);
    expect(nominal).toContain(
      'Counted side by side: data annotation and labelling; data collection and labelling.',
    );
    expect(nominal).toContain('Money of the day in USD');
    expect(nominal).toContain('years after 2026 at the last known rate');
    expect(nominal).toContain('1 figure that was not seen at its source is left out');
    const real = selectMarket(rows, {
      ...view,
      basis: { currency: 'CNY', priceYear: 2025 },
      inflationPerYear: assumedInflation(rows),
      rate: 'stated',
    });
    const text = writeBasis(real, rows, 2030, context);
    expect(text).toContain('Prices of 2025 in CNY');
    expect(text).toContain('assume 2.85% inflation a year');
    expect(text).toContain('the growth rate that the publisher states');
  });

  test('every reason for leaving out has its words in every language', () => {
    for (const rate of ['implied', 'stated'] as const) {
      const { leftOut } = selectMarket(rows, { ...view, rate, segments });
      expect(leftOut.length).toBeGreaterThan(0);
      for (const locale of locales) {
        for (const row of leftOut) {
          const text = writeLeftOut(row, contextOf(locale)).join(' ');
          expect(text).not.toBe('');
          expect(text).not.toMatch(/undefined|NaN/);
        }
      }
    }
  });

  test('years without a price index are named together', () => {
    const { leftOut } = selectMarket(
      { ...rows, prices: rows.prices.filter(({ year }) => year !== 2022 && year !== 2024) },
      { ...view, basis: { currency: 'USD', priceYear: 2025 } },
    );
    const grandView = leftOut.find(
      ({ row }) =>
        'market_forecast_id' in row &&
        row.market_forecast_id === 'grand-view-2022-base-collection-and-labelling',
    );
    expect(writeLeftOut(grandView!, context)).toEqual([
      'There is no price index for 2022 and 2024.',
    ]);
  });
});
