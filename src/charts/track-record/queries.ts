import { defineQuery, type RowOf } from '../../data/query.ts';
import { sourceShape } from '../chart.ts';
import recordsSql from './records.sql?raw';

/** The record sets of text that a demand curve should have foreseen, counted from 2010, and the one still standing on the day of the newest set. */
export const recordsQuery = defineQuery({
  id: 'text-records',
  sql: recordsSql,
  defaults: { records_from: '2010-01-01' },
  shape: {
    training_dataset_id: 'text',
    model: 'text',
    published_on: 'date',
    seen_on: 'date',
    year: 'number',
    training_tokens: 'number',
    is_standing: 'number',
    ...sourceShape,
  },
});

/** A row of `recordsQuery`; `year` is the decimal year of `seen_on`, which is later than `published_on` in the row where `is_standing` is 1, not 0. */
export type RecordRow = RowOf<(typeof recordsQuery)['shape']>;
