import type {
  FundingEventRow,
  FundingQuarterRow,
} from '../../src/charts/funding-figures/queries.ts';
import { selectQuarters } from '../../src/charts/funding-quarters/series.ts';

/** A row of `quartersQuery`: one round of 100 million dollars in vector databases unless more is said. */
export function quarterRowOf(
  period: readonly [kind: FundingQuarterRow['period_kind'], start?: string, end?: string],
  more: Partial<FundingQuarterRow> = {},
): FundingQuarterRow {
  const [kind, start, end] = period;
  return {
    period_kind: kind,
    period_start_on: start,
    period_end_on: end,
    category: 'vector_database',
    raised_usd_m: 100,
    round_count: 1,
    rounds_with_amount: 1,
    rounds_without_amount: 0,
    lower_bound_count: 0,
    left_out_count: 0,
    may_be_incomplete: kind === 'undated' ? undefined : 0,
    ...more,
  };
}

/** A row of `roundsQuery`: a Series A of 100 million dollars on the first of April 2024 unless more is said. */
export function eventRowOf(id: string, more: Partial<FundingEventRow> = {}): FundingEventRow {
  return {
    funding_round_id: id,
    company: `Company of ${id}`,
    company_id: id,
    country: 'US',
    category: 'vector_database',
    announced_on: '2024-04-01',
    announced_precision: 'day',
    date_precision: 'day',
    event: 'round',
    stage: 'series_a',
    stage_as_reported: undefined,
    amount_usd_m: 100,
    amount_kind: 'exact',
    amount_note_en: undefined,
    amount_note_zh_hant: undefined,
    amount_note_zh_hans: undefined,
    raised_usd_m: 100,
    post_money_usd_m: undefined,
    valuation_kind: undefined,
    purchase_price_usd_m: undefined,
    sold_share: undefined,
    sold_share_bound: undefined,
    lead_investors: undefined,
    other_investors: undefined,
    status: 'closed',
    left_out: undefined,
    claim_id: undefined,
    unverified_fields: undefined,
    copy_of: undefined,
    note_en: undefined,
    note_zh_hant: undefined,
    note_zh_hans: undefined,
    source_id: `source-${id}`,
    source_title: `Source of ${id}`,
    source_url: `https://example.org/${id}`,
    source_licence: undefined,
    evidence: 'linked',
    standing: 'sound',
    ...more,
  };
}

const quarters = {
  q2of2024: ['quarter', '2024-04-01', '2024-06-30'],
  q3of2024: ['quarter', '2024-07-01', '2024-09-30'],
  q4of2024: ['quarter', '2024-10-01', '2024-12-31'],
  q1of2025: ['quarter', '2025-01-01', '2025-03-31'],
} as const;

/** Two categories in 2024 and 2025: a quarter without a known amount, an empty one, a recent one, a year of which no more is known, and a round without a date. */
export const quarterRows: readonly FundingQuarterRow[] = [
  quarterRowOf(quarters.q2of2024),
  quarterRowOf(quarters.q2of2024, {
    category: 'labelling_services',
    raised_usd_m: 300,
    round_count: 3,
    rounds_with_amount: 2,
    rounds_without_amount: 1,
    lower_bound_count: 1,
  }),
  quarterRowOf(quarters.q3of2024, {
    raised_usd_m: undefined,
    round_count: 2,
    rounds_with_amount: 0,
    rounds_without_amount: 2,
  }),
  quarterRowOf(quarters.q4of2024, {
    raised_usd_m: undefined,
    round_count: 0,
    rounds_with_amount: 0,
    left_out_count: 1,
  }),
  quarterRowOf(['year', '2024-01-01', '2024-12-31'], {
    category: 'labelling_services',
    raised_usd_m: 250,
  }),
  quarterRowOf(quarters.q1of2025, {
    category: 'labelling_services',
    raised_usd_m: 80,
    may_be_incomplete: 1,
  }),
  quarterRowOf(['undated'], { raised_usd_m: 40 }),
];

const labelling = { category: 'labelling_services' } as const;
const unknown = {
  amount_usd_m: undefined,
  amount_kind: undefined,
  raised_usd_m: undefined,
} as const;

/** The events behind `quarterRows`. */
export const quarterEvents: readonly FundingEventRow[] = [
  eventRowOf('spring'),
  eventRowOf('large', { ...labelling, amount_usd_m: 260, raised_usd_m: 260 }),
  eventRowOf('floor', {
    ...labelling,
    announced_on: '2024-05-01',
    date_precision: 'month',
    amount_usd_m: 40,
    raised_usd_m: 40,
    amount_kind: 'lower_bound',
    evidence: 'unlinked',
  }),
  eventRowOf('silent', { ...labelling, ...unknown }),
  eventRowOf('quiet', { ...unknown, announced_on: '2024-08-01' }),
  eventRowOf('still', { ...unknown, announced_on: '2024-09-01' }),
  eventRowOf('talks', {
    announced_on: '2024-11-01',
    left_out: 'not_closed',
    raised_usd_m: undefined,
  }),
  eventRowOf('some-day', {
    ...labelling,
    announced_on: '2024-01-01',
    date_precision: 'year',
    amount_usd_m: 250,
    raised_usd_m: 250,
  }),
  eventRowOf('recent', {
    ...labelling,
    announced_on: '2025-02-01',
    amount_usd_m: 80,
    raised_usd_m: 80,
  }),
  eventRowOf('dateless', { date_precision: 'unseen', amount_usd_m: 40, raised_usd_m: 40 }),
];

/** The same events where `large` was not seen at its source and counts all the same. */
const unseenEvents = quarterEvents.map((event) =>
  event.funding_round_id === 'large'
    ? { ...event, evidence: 'unverified' as const, unverified_fields: '*' }
    : event,
);

const byQuarter = { period: 'quarter', measure: 'period' } as const;

export const raisedByQuarter = selectQuarters(quarterRows, quarterEvents, byQuarter);

export const raisedByYear = selectQuarters(quarterRows, quarterEvents, {
  ...byQuarter,
  period: 'year',
});

export const raisedInAll = selectQuarters(quarterRows, quarterEvents, {
  ...byQuarter,
  measure: 'cumulative',
});

export const raisedUnseen = selectQuarters(quarterRows, unseenEvents, byQuarter);

export const nothingRaised = selectQuarters([], [], byQuarter);
