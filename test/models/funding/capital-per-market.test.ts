import { expect, test } from 'vitest';
import {
  capitalPerMarket,
  labellingCategories,
} from '../../../src/models/funding/capital-per-market.ts';
import { roundsOf } from '../../../src/models/funding/rounds/rounds-of.ts';
import type { MarketFigure } from '../../../src/models/market/basis/figure.ts';
import { forecastRow } from '../market/market-tables.ts';
import { all, fundingRows } from './funding-tables.ts';

const printed = forecastRow('grand-view-2024-base-collection-and-labelling');

function figure(year: number, billions: number, changes: Partial<MarketFigure> = {}): MarketFigure {
  return {
    amount: billions * 1e9,
    currency: 'USD',
    priceYear: 'nominal',
    year,
    segment: printed.segment,
    geography: printed.geography,
    ...changes,
  };
}

const figures = [
  figure(printed.base_year!, printed.base_bn!),
  figure(printed.estimate_year!, printed.estimate_bn!),
];
const { rounds } = roundsOf(fundingRows);

function capital(...given: Parameters<typeof capitalPerMarket>) {
  const result = capitalPerMarket(...given);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

test('labelling vendors took in 13 cents per dollar of market in 2025', () => {
  const { years, capitalScope, marketScope } = capital(rounds, figures);
  const of2025 = years.find(({ year }) => year === 2025)!;
  // Mercor 100 and 350, Invisible 100, Toloka 72, Hub.xyz 1.7; the market is Grand View's 4.89 billion.
  expect(of2025.raised.usd).toBeCloseTo(623.7e6, 3);
  expect(of2025.raisedPerMarketDollar).toBeCloseTo(0.6237 / 4.89, 12);
  expect(of2025.raised.bound).toBe('at-least');
  expect(of2025.raised.withoutAmount.map(({ roundId }) => roundId).toSorted()).toEqual([
    'micro1-2025-series-a',
    'snorkel-ai-2025-series-d',
  ]);
  expect(of2025.stakes.map(({ roundId }) => roundId)).toEqual(['scale-ai-2025-meta-stake']);
  expect(capitalScope).toEqual({
    categories: ['labelling_services', 'labelling_platform', 'expert_human_data'],
    geography: 'world',
  });
  expect(marketScope).toEqual({ segment: 'collection_and_labelling', geography: 'world' });
});

test('a round whose year was not seen is in no year unless asked', () => {
  const seen = capital(rounds, figures);
  expect(seen.yearNotSeen.map(({ roundId }) => roundId)).toContain('encord-2024-series-b');
  // Scale 1000 and Mercor 32; with Encord's 30 and SuperAnnotate's 36 when asked.
  const raisedIn2024 = ({ years }: typeof seen) =>
    years.find(({ year }) => year === 2024)!.raised.usd;
  expect(raisedIn2024(seen)).toBeCloseTo(1032e6, 3);
  const asked = capital(roundsOf(fundingRows, all).rounds, figures, undefined, all);
  expect(asked.yearNotSeen).toEqual([]);
  expect(raisedIn2024(asked)).toBeCloseTo(1098e6, 3);
});

test('a year without a figure has no ratio, a year without a known amount no sum', () => {
  const { years } = capital(rounds, [figure(1999, 1)]);
  expect(years[0]).toMatchObject({ year: 1999, marketUsd: 1e9, raised: { usd: undefined } });
  expect(years[0]!.raisedPerMarketDollar).toBeUndefined();
  expect(years.find(({ year }) => year === 2025)).toMatchObject({
    marketUsd: undefined,
    raisedPerMarketDollar: undefined,
  });
  expect(years.map(({ year }) => year)).toEqual(years.map(({ year }) => year).toSorted());
});

test('a country takes the companies that are in it', () => {
  const scope = { categories: labellingCategories, geography: 'CN' };
  const { years } = capital(rounds, figures, scope);
  const ids = years.flatMap(({ raised }) => raised.withoutAmount.map(({ roundId }) => roundId));
  expect(ids).toEqual(['haitian-ruisheng-2021-ipo']);
});

test.each([
  ['no-figures', []],
  ['not-usd', [figure(2024, 1, { currency: 'CNY' })]],
  ['not-nominal', [figure(2024, 1, { priceYear: 2020 })]],
  ['not-positive', [figure(2024, 0)]],
  ['two-figures-in-one-year', [figure(2024, 1), figure(2024, 2)]],
  ['mixed-scopes', [figure(2024, 1), figure(2025, 2, { geography: 'CN' })]],
  ['mixed-scopes', [figure(2024, 1), figure(2025, 2, { segment: 'rlhf' })]],
])('%s', (reason, given) => {
  expect(capitalPerMarket(rounds, given)).toMatchObject({ ok: false, problems: [{ reason }] });
});
