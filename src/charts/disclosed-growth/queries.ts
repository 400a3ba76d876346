import { defineQuery, type RowOf } from '../../data/query.ts';
import { baseYear } from '../../models/data-exhaustion/epoch2024/base-year.ts';
import { confidences } from '../../scenario/runway-settings.ts';
import { sourceShape } from '../chart.ts';
import growthSql from './growth.sql?raw';

/**
 * The growth of the largest disclosed training set, by regression over the records and the one still standing on the day
 * of the newest set, which is a point more where that set is no record: one row, or none with fewer than five records. The
 * defaults take sets of text alone, which is what the stock of 2024 holds, and count records from 2020: the largest
 * counts before are of word vectors and translation systems, which no language model passed until 2021.
 */
export const growthQuery = defineQuery({
  id: 'disclosed-growth',
  sql: growthSql,
  defaults: {
    modality: 'language',
    confidences: confidences.join(','),
    records_from: '2020-01-01',
    at_year: baseYear,
  },
  shape: {
    point_count: 'number',
    record_count: 'number',
    first_on: 'date',
    last_on: 'date',
    newest_on: 'date',
    largest_tokens: 'number',
    newest_log10_tokens: 'number',
    at_year: 'number',
    growth_oom_per_year: 'number',
    growth_standard_error: 'number',
    log10_tokens: 'number',
    log10_tokens_standard_error: 'number',
    r_squared: 'number',
    ...sourceShape,
  },
});

/** A row of `growthQuery`: the fitted line at `at_year` and at `newest_on`, its slope, and their standard errors in OOM. */
export type GrowthRow = RowOf<(typeof growthQuery)['shape']>;
