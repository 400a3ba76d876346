import { defineQuery, type RowOf } from '../../data/query.ts';
import { confidences } from '../../scenario/runway-settings.ts';
import { sourceShape } from '../chart.ts';
import conversionsSql from './conversions.sql?raw';
import setsSql from './sets.sql?raw';
import stocksSql from './stocks.sql?raw';

/** Every disclosed training set, marked where it was the largest so far. */
export const setsQuery = defineQuery({
  id: 'training-sets',
  sql: setsSql,
  defaults: { modality: 'all', confidences: confidences.join(','), records_from: '2010-01-01' },
  shape: {
    training_dataset_id: 'text',
    model: 'text',
    organizations: 'text',
    published_on: 'date',
    modality: 'text',
    confidence: 'text',
    training_tokens: 'number',
    record_number: 'number?',
    note_en: 'text?',
    note_zh_hant: 'text?',
    note_zh_hans: 'text?',
    ...sourceShape,
  },
});

/** The published stocks of text, year by year, in the unit of their study. */
export const stocksQuery = defineQuery({
  id: 'text-stocks',
  sql: stocksSql,
  defaults: {},
  shape: {
    data_stock_id: 'text',
    study: 'text',
    component_en: 'text',
    component_zh_hant: 'text',
    component_zh_hans: 'text',
    unit: 'text',
    base_year: 'number',
    year: 'number',
    low: 'number',
    median: 'number',
    high: 'number',
    interval_level: 'number',
    growth_per_year: 'number',
    ...sourceShape,
  },
});

/** How many words a token stands for, by source. */
export const conversionsQuery = defineQuery({
  id: 'word-conversions',
  sql: conversionsSql,
  defaults: {},
  shape: {
    conversion_id: 'text',
    words_per_token: 'number',
    ...sourceShape,
  },
});

/** A row of `setsQuery`. */
export type SetRow = RowOf<(typeof setsQuery)['shape']>;

/** A row of `stocksQuery`. */
export type StockRow = RowOf<(typeof stocksQuery)['shape']>;
