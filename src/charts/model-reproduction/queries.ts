import { defineQuery } from '../../data/query.ts';
import computeSql from './compute.sql?raw';
import populationSql from './population.sql?raw';

/** World population by year, as the model of 2022 takes it. */
export const populationQuery = defineQuery({
  id: 'model-population',
  sql: populationSql,
  defaults: {},
  shape: { year: 'number', people: 'number' },
});

/** Training compute by year, as the model of 2022 takes it. */
export const computeQuery = defineQuery({
  id: 'model-compute',
  sql: computeSql,
  defaults: {},
  shape: {
    year: 'number',
    log10_flop_median: 'number',
    log10_flop_low: 'number',
    log10_flop_high: 'number',
    interval_level: 'number',
  },
});
