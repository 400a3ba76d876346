import { defineQuery, maybeCode, oneCode, type RowOf } from '../../data/query.ts';
import { fundingCategories } from '../../models/funding/funding-row.ts';
import {
  bounds,
  facets,
  outcomeCodes,
  periodKinds,
  roundClaims,
  seenPrecisions,
  valuationKinds,
} from './codes.ts';
import companiesSql from './companies.sql?raw';
import coverageSql from './coverage.sql?raw';
import { eventShape } from './event-shape.ts';
import { everyEvent } from './filters.ts';
import optionsSql from './options.sql?raw';
import quartersSql from './quarters.sql?raw';
import roundsSql from './rounds.sql?raw';

/** Every funding event that passes the filters, those that do not count too; `claim_id` marks the rounds of the article. */
export const roundsQuery = defineQuery({
  id: 'funding-rounds',
  sql: roundsSql,
  defaults: everyEvent,
  shape: { ...eventShape, claim_id: maybeCode(roundClaims) },
});

/** A row of `roundsQuery`. */
export type FundingEventRow = RowOf<(typeof roundsQuery)['shape']>;

/**
 * Money raised by category and quarter, a row for every quarter of the span, and by year for rounds of which only the year was
 * seen, and in all for those whose date was not seen. The first day of the quarter is enough of a `today`: it gives the same flags as any later day of it.
 */
export const quartersQuery = defineQuery({
  id: 'funding-quarters',
  sql: quartersSql,
  defaults: { ...everyEvent, today: '2026-10-01', settling_months: 3 },
  shape: {
    period_kind: oneCode(periodKinds),
    /** NULL for rounds whose date was not seen. */
    period_start_on: 'date?',
    period_end_on: 'date?',
    category: oneCode(fundingCategories),
    /** NULL where no amount is known. */
    raised_usd_m: 'number?',
    round_count: 'number',
    rounds_with_amount: 'number',
    rounds_without_amount: 'number',
    /** Of the rounds with an amount, those that give only a floor. */
    lower_bound_count: 'number',
    left_out_count: 'number',
    /** 0 or 1; NULL without a date. */
    may_be_incomplete: 'number?',
  },
});

/** How much is known of the events that pass the filters: a row in all, where `category` is NULL, then one a category. */
export const coverageQuery = defineQuery({
  id: 'funding-coverage',
  sql: coverageSql,
  defaults: everyEvent,
  shape: {
    category: maybeCode(fundingCategories),
    event_count: 'number',
    /** The events that count; the counts that follow are of these. */
    round_count: 'number',
    rounds_with_amount: 'number',
    /** Companies with a round that has an amount. */
    company_count: 'number',
    rounds_without_amount: 'number',
    lower_bound_count: 'number',
    rounds_with_post_money: 'number',
    rounds_valued_unclear: 'number',
    rounds_linked: 'number',
    rounds_unlinked: 'number',
    rounds_unverified: 'number',
    rounds_disputed: 'number',
    left_out_rejected: 'number',
    left_out_unverified: 'number',
    left_out_not_closed: 'number',
    left_out_not_a_raise: 'number',
    raised_usd_m: 'number?',
  },
});

/** The league table: a row for every company with an event that passes the filters, the most raised first. */
export const companiesQuery = defineQuery({
  id: 'funding-companies',
  sql: companiesSql,
  defaults: everyEvent,
  shape: {
    company_id: 'text',
    company: 'text',
    category: oneCode(fundingCategories),
    country: 'text?',
    round_count: 'number',
    rounds_with_amount: 'number',
    rounds_without_amount: 'number',
    lower_bound_count: 'number',
    /** Events that do not count as money raised, an acquisition of the company too. */
    left_out_count: 'number',
    raised_usd_m: 'number?',
    /** A total raised so far as a source prints it; never part of `raised_usd_m`. */
    stated_total_usd_m: 'number?',
    first_round_on: 'date?',
    /** How far that date was seen; the others alike. */
    first_round_precision: maybeCode(seenPrecisions),
    last_round_on: 'date?',
    last_round_precision: maybeCode(seenPrecisions),
    post_money_round_id: 'text?',
    post_money_on: 'date?',
    post_money_precision: maybeCode(seenPrecisions),
    post_money_usd_m: 'number?',
    post_money_kind: maybeCode(valuationKinds),
    /** The last known post-money over the one before it. */
    step_up: 'number?',
    step_up_bound: maybeCode(bounds),
    outcome_round_id: 'text?',
    outcome_on: 'date?',
    outcome_precision: maybeCode(seenPrecisions),
    outcome: maybeCode(outcomeCodes),
    /** The purchase price, or the post-money valuation of a partner's stake or a listing. */
    outcome_usd_m: 'number?',
    /** Whether that is a floor or a ceiling. */
    outcome_bound: maybeCode(bounds),
    /** Over the last post-money known before the outcome. */
    outcome_multiple: 'number?',
    outcome_multiple_bound: maybeCode(bounds),
    /** The purchase price over all that is known to have been raised before. */
    outcome_per_raised: 'number?',
  },
});

/** A row of `companiesQuery`. */
export type FundingCompanyRow = RowOf<(typeof companiesQuery)['shape']>;

/** What the filters can choose among: codes of one facet, with the number of events. */
export const optionsQuery = defineQuery({
  id: 'funding-options',
  sql: optionsSql,
  defaults: {},
  shape: {
    facet: oneCode(facets),
    code: 'text',
    event_count: 'number',
    unverified_count: 'number',
  },
});

/** A row of `optionsQuery`. */
export type FundingOptionRow = RowOf<(typeof optionsQuery)['shape']>;

/** A row of `quartersQuery`. */
export type FundingQuarterRow = RowOf<(typeof quartersQuery)['shape']>;

/** A row of `coverageQuery`. */
export type FundingCoverageRow = RowOf<(typeof coverageQuery)['shape']>;
