import { defineQuery, type RowOf } from '../../data/query.ts';
import { sourceShape } from '../chart.ts';
import datesSql from './dates.sql?raw';

/** The published exhaustion dates, with the article's claims beside them. */
export const datesQuery = defineQuery({
  id: 'exhaustion-dates',
  sql: datesSql,
  defaults: {},
  shape: {
    date_id: 'text',
    study: 'text',
    stock: 'text',
    projection: 'text',
    label_en: 'text',
    label_zh_hant: 'text',
    label_zh_hans: 'text',
    low_year: 'number?',
    median_year: 'number?',
    high_year: 'number?',
    interval_level: 'number?',
    kind: 'text',
    note_en: 'text?',
    note_zh_hant: 'text?',
    note_zh_hans: 'text?',
    ...sourceShape,
  },
});

/** A row of `datesQuery`. */
export type DateRow = RowOf<(typeof datesQuery)['shape']>;
