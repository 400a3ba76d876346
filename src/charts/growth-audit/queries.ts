import { defineQuery, type RowOf } from '../../data/query.ts';
import { sourceShape } from '../chart.ts';
import forecastsSql from './forecasts.sql?raw';
import outcomeSql from './outcome.sql?raw';

/** Every published market forecast with the columns that the audit of its growth rate needs. */
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
    segment: 'text',
    geography: 'text',
    currency: 'text',
    base_year: 'number?',
    base_bn: 'number?',
    base_significant_digits: 'number?',
    base_qualifier: 'text?',
    estimate_year: 'number?',
    estimate_bn: 'number?',
    estimate_significant_digits: 'number?',
    target_year: 'number?',
    target_bn: 'number?',
    target_significant_digits: 'number?',
    target_qualifier: 'text?',
    stated_growth_per_year: 'number?',
    stated_growth_kind: 'text?',
    stated_from_year: 'number?',
    stated_to_year: 'number?',
    reported_by: 'text',
    unverified_fields: 'text?',
    note_en: 'text?',
    note_zh_hant: 'text?',
    note_zh_hans: 'text?',
    ...sourceShape,
  },
});

/** A row of `forecastsQuery`. */
export type MarketForecastRow = RowOf<(typeof forecastsQuery)['shape']>;

/** The outcome against which the article's growth rate is held. */
export const outcomeQuery = defineQuery({
  id: 'market-outcome',
  sql: outcomeSql,
  defaults: { id: 'idc-2025-china-base-data' },
  shape: {
    market_outcome_id: 'text',
    metric: 'text',
    segment: 'text?',
    geography: 'text',
    period_start_on: 'text',
    period_kind: 'text',
    value: 'number',
    unit: 'text',
    currency: 'text?',
    kind: 'text',
    publisher: 'text',
    unverified_fields: 'text?',
    ...sourceShape,
  },
});

/** A row of `outcomeQuery`. */
export type MarketOutcomeRow = RowOf<(typeof outcomeQuery)['shape']>;
