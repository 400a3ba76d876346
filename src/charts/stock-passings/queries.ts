import { defineQuery, type RowOf } from '../../data/query.ts';
import { confidences } from '../../scenario/runway-settings.ts';
import { sourceShape } from '../chart.ts';
import passingsSql from './passings.sql?raw';

/** When the largest disclosed training set passed each level of a published stock. */
export const passingsQuery = defineQuery({
  id: 'stock-passings',
  sql: passingsSql,
  defaults: {
    data_stock_id: 'epoch-2022-high-published',
    conversion_id: 'words-per-token-2024',
    modality: 'all',
    confidences: confidences.join(','),
  },
  shape: {
    level: 'text',
    level_unit: 'text',
    level_size: 'number',
    interval_level: 'number',
    model: 'text?',
    published_on: 'date?',
    training_tokens: 'number?',
    set_source_id: 'text?',
    set_source_title: 'text?',
    set_source_url: 'text?',
    grown_model: 'text?',
    grown_on: 'date?',
    growth_per_year: 'number?',
    ...sourceShape,
  },
});

/** A row of `passingsQuery`. */
export type PassingRow = RowOf<(typeof passingsQuery)['shape']>;
