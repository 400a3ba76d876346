import { defineQuery, type RowOf } from '../../data/query.ts';
import { sourceShape } from '../chart.ts';
import recordsSql from './records.sql?raw';

/** The record sets of text that a demand curve should have foreseen, counted from 2010. */
export const recordsQuery = defineQuery({
  id: 'text-records',
  sql: recordsSql,
  defaults: { records_from: '2010-01-01' },
  shape: {
    training_dataset_id: 'text',
    model: 'text',
    published_on: 'date',
    year: 'number',
    training_tokens: 'number',
    ...sourceShape,
  },
});

/** A row of `recordsQuery`; `year` is decimal. */
export type RecordRow = RowOf<(typeof recordsQuery)['shape']>;
