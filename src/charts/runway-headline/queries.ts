import { defineQuery, type RowOf } from '../../data/query.ts';
import { sourceShape } from '../chart.ts';
import headlineSql from './headline.sql?raw';

/** The figures of the headline of `/runway`: one row. */
export const headlineQuery = defineQuery({
  id: 'runway-headline',
  sql: headlineSql,
  defaults: {},
  shape: {
    low_year: 'number',
    median_year: 'number',
    high_year: 'number',
    interval_level: 'number',
    model: 'text',
    published_on: 'date',
    training_tokens: 'number',
    set_source_id: 'text',
    set_source_title: 'text',
    set_source_url: 'text?',
    ...sourceShape,
  },
});

/** A row of `headlineQuery`. */
export type HeadlineRow = RowOf<(typeof headlineQuery)['shape']>;
