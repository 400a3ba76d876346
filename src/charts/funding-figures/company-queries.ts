import { defineQuery, maybeCode, oneCode, type RowOf } from '../../data/query.ts';
import { fundingCategories } from '../../models/funding/funding-row.ts';
import { bounds } from './codes.ts';
import comparedRoundsSql from './compared-rounds.sql?raw';
import { eventShape, gradedSource } from './event-shape.ts';
import { everyEvent } from './filters.ts';
import percentilesSql from './percentiles.sql?raw';

const { counts_unverified } = everyEvent;

const articleCompanies = ['weaviate', 'pinecone', 'neon'];

/** The events of several companies, company after company in order of time, with what each adds to those before. */
export const comparedRoundsQuery = defineQuery({
  id: 'funding-compared-rounds',
  sql: comparedRoundsSql,
  defaults: { company_ids: articleCompanies.join(','), counts_unverified },
  shape: {
    ...eventShape,
    /** Its post-money valuation where that is known, a floor included; what the steps go over. */
    valued_usd_m: 'number?',
    /** All that is known to have been raised up to this event. */
    cumulative_usd_m: 'number?',
    /** Its post-money valuation over the last one known before. */
    step_up: 'number?',
    step_up_bound: maybeCode(bounds),
    /** Rounds between those two valuations. */
    rounds_between_valuations: 'number?',
    /** The price of the company over its last known post-money valuation. */
    purchase_multiple: 'number?',
    purchase_multiple_bound: maybeCode(bounds),
    /** Calendar months since the round before. */
    months_since_round: 'number?',
  },
});

/** A row of `comparedRoundsQuery`. */
export type CompanyRoundRow = RowOf<(typeof comparedRoundsQuery)['shape']>;

/** The variable `company_ids` that has a company in it: the default, whose rows come with the page, where the company is one of it; else the company alone. */
export function companyIdsWith(companyId: string): string {
  return articleCompanies.includes(companyId) ? articleCompanies.join(',') : companyId;
}

/** Where every round that counts stands among those of its category and year, 0 to 1: the share below it and half of those equal to it, its own among them. */
export const percentilesQuery = defineQuery({
  id: 'funding-percentiles',
  sql: percentilesSql,
  defaults: { counts_unverified, smallest_group: 5 },
  shape: {
    funding_round_id: 'text',
    company: 'text',
    company_id: 'text',
    category: oneCode(fundingCategories),
    announced_year: 'number',
    amount_usd_m: 'number?',
    /** Amounts compared, its own among them. */
    amount_group_size: 'number',
    /** Of these, those that are a floor, ranked at what is printed. */
    amount_floor_count: 'number',
    amount_percentile: 'number?',
    post_money_usd_m: 'number?',
    post_money_group_size: 'number',
    post_money_floor_count: 'number',
    post_money_percentile: 'number?',
    ...gradedSource,
  },
});

/** A row of `percentilesQuery`. */
export type PercentileRow = RowOf<(typeof percentilesQuery)['shape']>;
