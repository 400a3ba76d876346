import { beforeAll, describe, expect, test } from 'vitest';
import {
  selectMarket,
  type MarketRows,
  type MarketView,
} from '../../src/charts/market-figures/select-market.ts';
import { consensusIn, nearestConsensus } from '../../src/charts/market-figures/place-consensus.ts';
import { writeBasis } from '../../src/charts/market-figures/write-basis.ts';
import { writeConversion } from '../../src/charts/market-figures/write-figure.ts';
import { writeLeftOut } from '../../src/charts/market-figures/write-left-out.ts';
import { writeMarketHeadline } from '../../src/charts/market-figures/write-market-headline.ts';
import { writeSources } from '../../src/charts/market-figures/write-sources.ts';
import { locales } from '../../src/i18n/locales.ts';
import { meanInflation } from '../../src/models/market/basis/inflation.ts';
import { marketGeographies } from '../../src/models/market/market-geographies.ts';
import { segments } from '../../src/models/market/segment.ts';
import { contextOf } from '../cases/chart-cases.ts';
import { marketRows } from '../support/market-rows.ts';

const context = contextOf('en');

let rows: MarketRows;

beforeAll(async () => {
  rows = await marketRows();
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
          const geographies = marketGeographies;
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

  test('a figure that names no market is listed with that reason, whatever markets are chosen', () => {
    const [first] = rows.outcomes;
    const nameless = { ...first!, market_outcome_id: 'nameless', segment: undefined };
    const found = selectMarket(
      { ...rows, outcomes: [nameless] },
      { ...view, geographies: [nameless.geography] },
    );
    expect(found.outcomes).toEqual([]);
    const [one] = found.leftOut.filter(({ row }) => row === nameless);
    expect(one?.problems.map(({ reason }) => reason)).toEqual(['no-segment']);
    expect(writeLeftOut(one!, context)).toEqual(['It names no market.']);
  });

  test('without an inflation to assume, years to come have no constant prices and say so', () => {
    const real = { ...view, basis: { currency: 'USD', priceYear: 2025 } } as const;
    const years = (inflationPerYear: number | undefined) => {
      const { paths } = selectMarket(rows, { ...real, inflationPerYear });
      return Math.max(...paths.flatMap(({ path }) => path.points.map(({ year }) => year)));
    };
    expect(years(undefined)).toBe(2026);
    expect(years(0)).toBeGreaterThan(2030);
    const { leftOut } = selectMarket(rows, { ...real, inflationPerYear: undefined });
    const reasons = leftOut.flatMap(({ problems }) => problems.map(({ reason }) => reason));
    expect(reasons).toContain('no-price-index');
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
  test('of the world in 2030 is that of twelve figures by nine publishers and one that names nobody', () => {
    const { spread, figures, sources } = consensusIn(selectMarket(rows, view), 'world', 2030);
    const amounts = figures.map(({ point }) => point.amount / 1e9).toSorted((a, b) => a - b);
    expect(amounts).toHaveLength(worldIn2030.length);
    amounts.forEach((amount, place) => expect(amount).toBeCloseTo(worldIn2030[place]!, 6));
    expect(spread!.median / 1e9).toBeCloseTo((worldIn2030[5]! + worldIn2030[6]!) / 2, 6);
    expect(spread!.multiple).toBeCloseTo(worldIn2030[11]! / worldIn2030[0]!, 6);
    expect(sources).toEqual({ publisherCount: 9, unnamedCount: 1 });
  });

  test('of China reaches 2028 at most: it is the nearest year to every later one', () => {
    const market = selectMarket(rows, {
      ...view,
      segments: ['china_base_data_services'],
      geographies: ['CN'],
    });
    expect(consensusIn(market, 'CN', 2030).spread).toBeUndefined();
    expect(nearestConsensus(market, 'CN', 2030)).toEqual(consensusIn(market, 'CN', 2028));
    expect(nearestConsensus(market, 'world', 2030)).toBeUndefined();
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
  test('the headline says how far apart they are and on how many figures of whom that rests', () => {
    const [headline] = writeMarketHeadline(selectMarket(rows, view), 2030, context);
    expect(headline).toEqual({
      statement:
        'Forecasts put the market in 2030 (world) at US$4.33B to US$17.5B: 4.03× apart, from 12 figures of 9 publishers and 1 unnamed source.',
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
      {
        statement:
          'No forecast that counts reaches 2035 (China); for 2028: US$2.48B by iResearch 艾瑞咨询.',
      },
    ]);
    expect(writeMarketHeadline({ ...market, paths: [] }, 2028, context)).toEqual([
      { statement: 'No forecast that counts reaches 2028 (China).' },
    ]);
    const nowhere = selectMarket(rows, { ...view, geographies: [] });
    expect(writeMarketHeadline(nowhere, 2030, context)).toEqual([
      { statement: 'No place is chosen.' },
    ]);
  });

  test('the nearest year with several figures names both ends and whom they are of', () => {
    const market = selectMarket(rows, view);
    const paths = market.paths.filter(({ path }) => path.points.at(-1)!.year < 2035);
    // printed for 2034: Stratistics 38, Precedence 17.37, Lemon.io 10.2
    expect(writeMarketHeadline({ ...market, paths }, 2060, context)).toEqual([
      {
        statement:
          'No forecast that counts reaches 2060 (world); for 2034: US$10.2B to US$38B, from 3 figures of 3 publishers.',
      },
    ]);
  });

  test('Chinese has no space between two characters, and one between figures and words', () => {
    const [headline] = writeMarketHeadline(selectMarket(rows, view), 2030, contextOf('zh-Hant'));
    expect(headline).toEqual({
      statement:
        '2030 年市場規模（全球）：9 家發布機構與 1 個未具名來源的 12 項數字介於 43.3億美元至 175億美元，最高為最低的 4.03 倍。',
      middle: '中位數 72.4億美元；中間一半介於 63億美元至 143億美元。',
    });
  });

  test('three figures have no quartiles to speak of', () => {
    const scope = { segments: ['annotation_services'] } as const;
    const market = selectMarket(rows, { ...view, ...scope });
    expect(consensusIn(market, 'world', 2032).figures).toHaveLength(3);
    const [headline] = writeMarketHeadline(market, 2032, context);
    expect(headline?.statement).toContain('3 figures');
    expect(headline?.middle).toBeUndefined();
  });

  test('sources that name nobody are never called publishers', () => {
    const count = (publisherCount: number, unnamedCount: number) =>
      writeSources({ publisherCount, unnamedCount }, context);
    expect(count(1, 0)).toBe('1 publisher');
    expect(count(0, 2)).toBe('2 unnamed sources');
    expect(count(2, 1)).toBe('2 publishers and 1 unnamed source');
  });

  test('the basis says which markets and places of the tables are not chosen, and how many figures that is', () => {
    const china = { segments: segments.slice(0, 6), geographies: ['world', 'CN'] } as const;
    const notChosen = (chosen: Partial<MarketView>): string => {
      const text = writeBasis(selectMarket(rows, { ...view, ...chosen }), rows, 2030, context);
      return /Not chosen.*?\)\./.exec(text)?.[0] ?? '';
    };
    const all = [...rows.forecasts, ...rows.outcomes];
    const left = all.filter(
      ({ segment, geography }) =>
        geography === 'JP' ||
        ['china_data_annotation', 'rlhf', 'vector_databases', 'other'].includes(segment ?? ''),
    );
    expect(notChosen(china)).toBe(
      `Not chosen, so not counted: data annotation in China, RLHF platforms and services, vector databases, other sub-segment, and Japan (${left.length} of all ${all.length} figures).`,
    );
    expect(notChosen({ segments, geographies: marketGeographies })).toBe('');
  });

  test('the basis names its money, its assumption and what is not counted', () => {
    const nominal = writeBasis(selectMarket(rows, view), rows, 2026, context);
    expect(nominal).toContain(
      'Counted side by side: data annotation and labelling; data collection and labelling.',
    );
    expect(nominal).toContain('Money of the day in USD');
    expect(nominal).toContain('years after 2026 at the last known rate');
    const disputed = consensusIn(selectMarket(rows, view), 'world', 2026).figures.filter(
      ({ path }) => path.standing === 'disputed',
    );
    expect(disputed.length).toBeGreaterThan(1);
    expect(nominal).toContain(
      `${disputed.length} figures that count are disputed by another source.`,
    );
    expect(nominal).toContain('1 figure that was not seen at its source is left out');
    const real = selectMarket(rows, {
      ...view,
      basis: { currency: 'CNY', priceYear: 2025 },
      inflationPerYear: meanInflation(rows.prices),
      rate: 'stated',
    });
    const text = writeBasis(real, rows, 2030, context);
    expect(text).toContain('Prices of 2025 in CNY');
    expect(text).toContain(
      'Years that the price index covers in part: 2025 (11 months, taken as the year) and 2026 (5 months, not used).',
    );
    expect(text).toContain('From 2026 on, inflation of 2.85% a year is assumed.');
    expect(text).toContain('Yuan pass through the dollar');
    const dollars = { ...view, basis: { currency: 'USD', priceYear: 2025 } } as const;
    const world = writeBasis(selectMarket(rows, dollars), rows, 2030, context);
    expect(world).not.toContain('Yuan');
    const whole = { ...rows, prices: rows.prices.filter(({ year }) => year < 2025) };
    const untold = writeBasis(selectMarket(whole, dollars), whole, 2030, context);
    expect(untold).not.toContain('in part');
    expect(untold).toContain('From 2025 on');
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

  test('a conversion to constant prices tells of an index that covers part of a year', () => {
    const real = { ...view, basis: { currency: 'USD', priceYear: 2025 } } as const;
    const { path } = selectMarket(rows, real).paths.find(
      ({ row }) => row.market_forecast_id === 'grand-view-2024-base-collection-and-labelling',
    )!;
    const in2030 = path.points.find(({ year }) => year === 2030)!;
    const { currency, originalCurrency } = path;
    expect(writeConversion({ ...in2030, currency, originalCurrency }, context)).toBe(
      'US$17.1B is US$15.5B here: US consumer prices × 0.906 (means of 11 months or more, then assumed inflation).',
    );
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
