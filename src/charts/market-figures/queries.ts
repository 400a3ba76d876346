import { defineQuery, maybeCode, oneCode, type RowOf } from '../../data/query.ts';
import { segments } from '../../models/market/segment.ts';
import { evidenceGrades, growthKinds, standings } from '../../models/market/forecast-row.ts';
import { qualifiers } from '../../models/market/qualifier.ts';
import { sourceShape } from '../chart.ts';
import forecastsSql from './forecasts.sql?raw';
import outcomesSql from './outcomes.sql?raw';
import pricesSql from './prices.sql?raw';
import ratesSql from './rates.sql?raw';

/** The columns of `sourceShape`, with the codes that the arithmetic of a market goes by. */
const gradedSource = {
  ...sourceShape,
  evidence: oneCode(evidenceGrades),
  standing: oneCode(standings),
} as const;

/** Every published market forecast, as printed. */
export const forecastsQuery = defineQuery({
  id: 'market-forecasts',
  sql: forecastsSql,
  defaults: {},
  shape: {
    market_forecast_id: 'text',
    publisher: 'text?',
    edition_en: 'text?',
    edition_zh_hant: 'text?',
    edition_zh_hans: 'text?',
    segment: oneCode(segments),
    segment_as_named: 'text?',
    scope_en: 'text?',
    scope_zh_hant: 'text?',
    scope_zh_hans: 'text?',
    geography: 'text',
    currency: 'text',
    base_year: 'number?',
    base_bn: 'number?',
    base_significant_digits: 'number?',
    base_qualifier: maybeCode(qualifiers),
    estimate_year: 'number?',
    estimate_bn: 'number?',
    estimate_significant_digits: 'number?',
    target_year: 'number?',
    target_bn: 'number?',
    target_significant_digits: 'number?',
    target_qualifier: maybeCode(qualifiers),
    stated_growth_per_year: 'number?',
    stated_growth_kind: maybeCode(growthKinds),
    stated_from_year: 'number?',
    stated_to_year: 'number?',
    reported_by: 'text',
    unverified_fields: 'text?',
    copy_of: 'text?',
    note_en: 'text?',
    note_zh_hant: 'text?',
    note_zh_hans: 'text?',
    source_published_on: 'text?',
    ...gradedSource,
  },
});

/** A row of `forecastsQuery`. */
export type MarketForecastRow = RowOf<(typeof forecastsQuery)['shape']>;

/** Every size of a market that somebody states for a past year. */
export const outcomesQuery = defineQuery({
  id: 'market-outcomes',
  sql: outcomesSql,
  defaults: {},
  shape: {
    market_outcome_id: 'text',
    metric: 'text',
    segment: maybeCode(segments),
    subject_en: 'text?',
    subject_zh_hant: 'text?',
    subject_zh_hans: 'text?',
    geography: 'text',
    period_start_on: 'text',
    period_kind: 'text',
    value: 'number',
    unit: 'text',
    currency: 'text?',
    kind: 'text',
    publisher: 'text',
    value_qualifier: maybeCode(qualifiers),
    unverified_fields: 'text?',
    copy_of: 'text?',
    note_en: 'text?',
    note_zh_hant: 'text?',
    note_zh_hans: 'text?',
    ...gradedSource,
  },
});

/** A row of `outcomesQuery`. */
export type MarketOutcomeRow = RowOf<(typeof outcomesQuery)['shape']>;

/** Yearly exchange rates against the US dollar. */
export const ratesQuery = defineQuery({
  id: 'exchange-rates',
  sql: ratesSql,
  defaults: {},
  shape: {
    currency: 'text',
    year: 'number',
    units_per_usd: 'number',
    months_covered: 'number',
    ...gradedSource,
  },
});

/** A row of `ratesQuery`. */
export type RateRow = RowOf<(typeof ratesQuery)['shape']>;

/** The yearly index of consumer prices that real amounts are deflated with. */
export const pricesQuery = defineQuery({
  id: 'consumer-prices',
  sql: pricesSql,
  defaults: {},
  shape: { year: 'number', index_1982_84: 'number', months_covered: 'number', ...gradedSource },
});

/** A row of `pricesQuery`. */
export type PriceRow = RowOf<(typeof pricesQuery)['shape']>;
