import { roundsQuery, type FundingEventRow } from '../../src/charts/funding-figures/queries.ts';
import { selectTimeline, type TimelineView } from '../../src/charts/funding-timeline/series.ts';

const nothing = Object.fromEntries(
  Object.keys(roundsQuery.shape).map((column) => [column, undefined]),
);

/** A verified round of a labelling service that gives its amount in millions of dollars, by day. */
export function eventRowOf(
  id: string,
  announcedOn: string,
  amountUsdM: number | undefined,
  changes: Partial<FundingEventRow> = {},
): FundingEventRow {
  return {
    ...nothing,
    funding_round_id: id,
    company: id,
    company_id: id,
    country: 'US',
    category: 'labelling_services',
    announced_on: announcedOn,
    announced_precision: 'day',
    date_precision: 'day',
    event: 'round',
    stage: 'series_a',
    amount_usd_m: amountUsdM,
    amount_kind: amountUsdM === undefined ? undefined : 'exact',
    raised_usd_m: amountUsdM,
    status: 'closed',
    source_id: `source-of-${id}`,
    source_title: `What is said of ${id}`,
    evidence: 'linked',
    standing: 'sound',
    ...changes,
  } as FundingEventRow;
}

const valued = (millions: number): Partial<FundingEventRow> => ({
  post_money_usd_m: millions,
  valuation_kind: 'post_money',
});

/** An event of each kind: 2 that count with a valuation, 3 without, one whose amount is not known, and those that do not count. */
export const timelineRows: readonly FundingEventRow[] = [
  eventRowOf('Small Valued', '2021-03-10', 50, {
    ...valued(200),
    sold_share: 0.25,
    sold_share_bound: 'exact',
    category: 'vector_database',
    claim_id: 'C09',
    lead_investors: 'A Fund',
  }),
  eventRowOf('Large Valued', '2023-06-01', 1000, {
    ...valued(20_000),
    sold_share: 0.05,
    sold_share_bound: 'exact',
  }),
  eventRowOf('Claimed', '2021-05-01', 46, {
    category: 'serverless_database',
    announced_precision: 'month',
    date_precision: 'unseen',
    unverified_fields: 'announced_on;lead_investors',
    claim_id: 'C11',
  }),
  eventRowOf('Year Only', '2022-01-01', 12, {
    category: 'labelling_platform',
    announced_precision: 'year',
    date_precision: 'year',
    amount_kind: 'converted',
    amount_note_en: 'RMB 80m converted',
    amount_note_zh_hant: '8,000 萬元人民幣，經換算',
    amount_note_zh_hans: '8000 万元人民币，经换算',
  }),
  eventRowOf('Seeming Pre-money', '2024-02-02', 30, {
    category: 'expert_human_data',
    post_money_usd_m: 900,
    valuation_kind: 'unclear',
  }),
  eventRowOf('Undisclosed', '2022-08-08', undefined, { category: 'data_quality', stage: 'seed' }),
  eventRowOf('Total So Far', '2024-08-08', 40, {
    category: 'rl_environments',
    amount_kind: 'cumulative',
    raised_usd_m: undefined,
  }),
  eventRowOf('Nothing Printed', '2024-08-10', 0, {
    category: 'rl_environments',
    raised_usd_m: undefined,
  }),
  eventRowOf('Unseen', '2023-01-15', 87, {
    ...valued(1100),
    category: 'expert_human_data',
    evidence: 'unverified',
    unverified_fields: '*',
    left_out: 'unverified',
    raised_usd_m: undefined,
  }),
  eventRowOf('Bought', '2024-05-14', 1000, {
    category: 'serverless_database',
    event: 'acquisition',
    stage: 'acquired',
    amount_kind: 'purchase_price',
    valuation_kind: 'purchase_price',
    purchase_price_usd_m: 1000,
    lead_investors: 'A Buyer',
    status: 'acquired',
    left_out: 'not_a_raise',
    raised_usd_m: undefined,
  }),
  eventRowOf('Partnered', '2024-11-11', 14_000, {
    ...valued(29_000),
    event: 'minority_stake',
    stage: 'strategic',
    lead_investors: 'A Partner',
    left_out: 'not_a_raise',
    raised_usd_m: undefined,
  }),
  eventRowOf('Buyer', '2022-03-03', 300, {
    event: 'acquisition_made',
    stage: 'not_applicable',
    amount_kind: 'maximum',
    lead_investors: 'Buyer',
    status: 'acquired',
    left_out: 'not_a_raise',
    raised_usd_m: undefined,
  }),
  eventRowOf('In Talks', '2024-07-07', 500, {
    category: 'physical_ai_data',
    status: 'talks',
    left_out: 'not_closed',
    raised_usd_m: undefined,
  }),
  eventRowOf('Misquoted', '2022-03-03', 15_000, {
    category: 'embeddings',
    standing: 'wrong',
    left_out: 'rejected',
    raised_usd_m: undefined,
  }),
];

export const logTimeline: TimelineView = { scale: 'log', years: [2020, 2024] };

export const everyKindOfEvent = selectTimeline(timelineRows, logTimeline);

export const onLinearScale = selectTimeline(timelineRows, { ...logTimeline, scale: 'linear' });

/** Only whose amounts are known, within two years. */
export const knownAmounts = selectTimeline(
  timelineRows.filter(({ company }) => ['Small Valued', 'Claimed', 'Year Only'].includes(company)),
  { scale: 'log', years: [2021, 2022] },
);

export const noEvents = selectTimeline([], logTimeline);
