import { selectField, type FieldView } from '../../src/charts/football-field/series.ts';
import {
  selectMarket,
  type Market,
  type MarketView,
} from '../../src/charts/market-figures/select-market.ts';
import type { MarketForecastRow } from '../../src/charts/market-figures/queries.ts';
import { forecastRowOf } from './growth-audit.ts';

/** Two markets of the world and two of China, in dollars of the day. */
export const defaultMarketView: MarketView = {
  basis: { currency: 'USD', priceYear: 'nominal' },
  inflationPerYear: 0.02,
  rate: 'implied',
  segments: [
    'collection_and_labelling',
    'annotation_and_labelling',
    'china_base_data_services',
    'china_data_annotation',
  ],
  geographies: ['world', 'CN'],
  counting: { standings: ['sound', 'disputed'], countsUnverified: false },
};

export const publisherBars: FieldView = {
  fieldGrouping: 'publisher',
  fieldOrder: 'median',
  fieldScale: 'log',
};

const labelling = { segment: 'annotation_and_labelling' } as const;
const collection = { segment: 'collection_and_labelling' } as const;
const china = { segment: 'china_data_annotation', geography: 'CN' } as const;
const broad = { ...collection, publisher: 'Broad Research' };

/** Amounts of 2025 in billions: 4, 8, 2 and 16 count; 3 was not seen, 5 is replaced, 16 is copied and misquoted as 17. */
export const fieldRows: readonly MarketForecastRow[] = [
  forecastRowOf('broad-collection', [1, 16], undefined, broad),
  forecastRowOf('broad-labelling', [1, 4], undefined, { ...broad, ...labelling }),
  forecastRowOf('Middle Insights', [1, 8], undefined, labelling),
  forecastRowOf('Between Institute', [1, 4], undefined, { ...labelling, target_year: 2030 }),
  forecastRowOf('Unseen Analytics', [1, 3], undefined, { ...labelling, unverified_fields: '*' }),
  forecastRowOf('Older Outlook', [1, 5], undefined, { ...labelling, standing: 'superseded' }),
  forecastRowOf('a-blog', [1, 16], undefined, {
    ...collection,
    publisher: undefined,
    standing: 'duplicate',
    copy_of: 'broad-collection',
  }),
  forecastRowOf('Careless Times', [1, 17], undefined, {
    ...collection,
    standing: 'misquote',
    copy_of: 'broad-collection',
  }),
  forecastRowOf('Early Bird', [1, 2], undefined, { ...labelling, target_year: 2023 }),
  forecastRowOf('China Digest', [0.5, 1.5], undefined, { ...china, target_qualifier: 'midpoint' }),
  forecastRowOf('China Daybook', [0.5, 3], undefined, { ...china, target_qualifier: 'over' }),
];

/** The market of some forecasts, which are all in dollars; nothing has come yet. */
export function marketOf(
  forecasts: readonly MarketForecastRow[],
  changes: Partial<MarketView> = {},
): Market {
  const rows = { forecasts, outcomes: [], rates: [], prices: [] };
  return selectMarket(rows, { ...defaultMarketView, ...changes });
}

export const fieldOf2025 = selectField(marketOf(fieldRows), 2025, publisherBars);

export const fieldByScope = selectField(marketOf(fieldRows), 2025, {
  fieldGrouping: 'scope',
  fieldOrder: 'name',
  fieldScale: 'linear',
});

/** Only one forecast of the world reaches 2028, and none of China. */
export const fieldOf2028 = selectField(marketOf(fieldRows), 2028, publisherBars);

export const fieldOfNoPlace = selectField(
  marketOf(fieldRows, { geographies: [] }),
  2025,
  publisherBars,
);
