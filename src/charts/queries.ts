import { claimsQuery } from './claims/queries.ts';
import { growthQuery } from './disclosed-growth/queries.ts';
import { eventsQuery } from './events/queries.ts';
import { datesQuery } from './exhaustion-dates/queries.ts';
import {
  forecastsQuery,
  outcomesQuery,
  pricesQuery,
  ratesQuery,
} from './market-figures/queries.ts';
import { driverSourcesQuery } from './market-fan/queries.ts';
import { computeQuery, populationQuery } from './model-reproduction/queries.ts';
import { modelSourcesQuery } from './model-sources/queries.ts';
import { comparedRoundsQuery, percentilesQuery } from './funding-figures/company-queries.ts';
import { roundPeersQuery } from './funding-figures/comparables-queries.ts';
import {
  companiesQuery,
  coverageQuery,
  optionsQuery,
  quartersQuery,
  roundsQuery,
} from './funding-figures/queries.ts';
import { capitalQuery, dealsQuery } from './funding-figures/deal-queries.ts';
import { headlineQuery } from './runway-headline/queries.ts';
import { passingsQuery } from './stock-passings/queries.ts';
import { modalityQuery } from './stocks-by-modality/queries.ts';
import { recordsQuery } from './track-record/queries.ts';
import { conversionsQuery, setsQuery, stocksQuery } from './training-sets/queries.ts';
import type { Query } from '../data/query.ts';

/** Every query of the site; the build ships the result of each with its default parameters. */
export const allQueries: readonly Query[] = [
  headlineQuery,
  setsQuery,
  stocksQuery,
  conversionsQuery,
  datesQuery,
  passingsQuery,
  populationQuery,
  computeQuery,
  recordsQuery,
  growthQuery,
  modelSourcesQuery,
  modalityQuery,
  claimsQuery,
  forecastsQuery,
  outcomesQuery,
  ratesQuery,
  pricesQuery,
  driverSourcesQuery,
  eventsQuery,
  roundsQuery,
  coverageQuery,
  quartersQuery,
  companiesQuery,
  optionsQuery,
  comparedRoundsQuery,
  percentilesQuery,
  roundPeersQuery,
  capitalQuery,
  dealsQuery,
];
