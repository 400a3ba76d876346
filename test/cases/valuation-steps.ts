import type { CompanyRoundRow } from '../../src/charts/funding-figures/company-queries.ts';
import type { FundingCompanyRow } from '../../src/charts/funding-figures/queries.ts';
import { selectSteps } from '../../src/charts/valuation-steps/series.ts';

const source = {
  source_id: 'report',
  source_title: 'A report',
  source_url: 'https://example.org/report',
  source_licence: undefined,
  evidence: 'linked',
  standing: 'sound',
} as const;

/** A round of the query whose amount and valuation are as given, in millions of dollars. */
export function roundOf(
  companyId: string,
  announcedOn: string,
  [raisedUsdM, valuedUsdM]: readonly [raised: number | undefined, valued: number | undefined],
  more: Partial<CompanyRoundRow> = {},
): CompanyRoundRow {
  return {
    funding_round_id: `${companyId}-${announcedOn}`,
    company: companyId,
    company_id: companyId,
    country: 'US',
    category: 'labelling_services',
    announced_on: announcedOn,
    announced_precision: 'day',
    date_precision: 'day',
    event: 'round',
    stage: 'series_a',
    stage_as_reported: undefined,
    amount_usd_m: raisedUsdM,
    amount_kind: raisedUsdM === undefined ? undefined : 'exact',
    amount_note_en: undefined,
    amount_note_zh_hant: undefined,
    amount_note_zh_hans: undefined,
    raised_usd_m: raisedUsdM,
    post_money_usd_m: valuedUsdM,
    valued_usd_m: valuedUsdM,
    valuation_kind: valuedUsdM === undefined ? undefined : 'post_money',
    purchase_price_usd_m: undefined,
    sold_share: undefined,
    sold_share_bound: undefined,
    lead_investors: undefined,
    other_investors: undefined,
    status: 'closed',
    left_out: undefined,
    cumulative_usd_m: undefined,
    step_up: undefined,
    step_up_bound: undefined,
    rounds_between_valuations: undefined,
    purchase_multiple: undefined,
    purchase_multiple_bound: undefined,
    months_since_round: undefined,
    unverified_fields: undefined,
    copy_of: undefined,
    note_en: undefined,
    note_zh_hant: undefined,
    note_zh_hans: undefined,
    ...source,
    ...more,
  };
}

/** The facts of a company with some rounds and no outcome. */
function factsOf(
  id: string,
  firstOn: string,
  more: Partial<FundingCompanyRow> = {},
): FundingCompanyRow {
  return {
    company_id: id,
    company: id,
    category: 'labelling_services',
    country: 'US',
    round_count: 3,
    rounds_with_amount: 2,
    rounds_without_amount: 1,
    lower_bound_count: 0,
    left_out_count: 0,
    raised_usd_m: 120,
    stated_total_usd_m: undefined,
    first_round_on: firstOn,
    first_round_precision: 'day',
    last_round_on: firstOn,
    last_round_precision: 'day',
    post_money_round_id: undefined,
    post_money_on: undefined,
    post_money_precision: undefined,
    post_money_usd_m: undefined,
    post_money_kind: undefined,
    step_up: undefined,
    step_up_bound: undefined,
    outcome_round_id: undefined,
    outcome_on: undefined,
    outcome_precision: undefined,
    outcome: undefined,
    outcome_usd_m: undefined,
    outcome_bound: undefined,
    outcome_multiple: undefined,
    outcome_multiple_bound: undefined,
    outcome_per_raised: undefined,
    ...more,
  };
}

/** Bought at twice its last valuation, after a floor, two steps, and figures that do not count. */
const climberRounds: readonly CompanyRoundRow[] = [
  roundOf('Climber', '2018-03-01', [5, undefined], { stage: 'seed' }),
  roundOf('Climber', '2019-01-01', [undefined, 200], {
    date_precision: 'year',
    announced_precision: 'year',
    valuation_kind: 'lower_bound',
  }),
  roundOf('Climber', '2020-06-01', [60, 500], {
    stage: 'series_b',
    step_up: 2.5,
    step_up_bound: 'at-most',
    sold_share: 0.12,
    sold_share_bound: 'exact',
  }),
  roundOf('Climber', '2021-02-01', [90, 800], {
    stage: 'series_c',
    raised_usd_m: undefined,
    step_up: 1.6,
    step_up_bound: 'exact',
  }),
  roundOf('Climber', '2022-02-01', [undefined, 1500], {
    stage: 'unknown',
    valued_usd_m: undefined,
    valuation_kind: 'unclear',
    left_out: 'not_closed',
    status: 'talks',
  }),
  roundOf('Climber', '2023-09-01', [undefined, undefined], {
    event: 'acquisition',
    stage: 'acquired',
    amount_usd_m: 1600,
    amount_kind: 'purchase_price',
    valuation_kind: 'purchase_price',
    purchase_price_usd_m: 1600,
    lead_investors: 'Buyer',
    left_out: 'not_a_raise',
    purchase_multiple: 2,
    purchase_multiple_bound: 'exact',
  }),
];

const climberFacts = factsOf('Climber', '2018-03-01', {
  raised_usd_m: 65,
  outcome: 'acquired',
  outcome_round_id: 'Climber-2023-09-01',
  outcome_on: '2023-09-01',
  outcome_usd_m: 1600,
  outcome_multiple: 2,
  outcome_multiple_bound: 'exact',
});

const unpricedRounds: readonly CompanyRoundRow[] = [
  roundOf('Unpriced', '2019-05-01', [undefined, undefined], { stage: 'seed' }),
  roundOf('Unpriced', '2020-06-01', [20, undefined], {
    left_out: 'unverified',
    raised_usd_m: undefined,
  }),
  roundOf('Unpriced', '2022-10-01', [100, undefined], {
    stage: 'series_b',
    amount_kind: 'lower_bound',
  }),
];

const unpricedFacts = factsOf('Unpriced', '2019-05-01', {
  raised_usd_m: 100,
  lower_bound_count: 1,
});

/** One company up its steps to its sale. */
export const oneClimber = selectSteps([climberFacts], climberRounds, {
  axis: 'date',
  isCompared: false,
});

const both = [...climberRounds, ...unpricedRounds];

/** A company with steps beside one whose valuation was never known. */
export const twoByDate = selectSteps([climberFacts, unpricedFacts], both, {
  axis: 'date',
  isCompared: true,
});

/** The same by months since the first round of each. */
export const twoByMonths = selectSteps([climberFacts, unpricedFacts], both, {
  axis: 'months',
  isCompared: true,
});

/** Rounds of which the year, the month, no date that was seen, and the day are known. */
const roughRounds: readonly CompanyRoundRow[] = [
  roundOf('Rough', '2019-01-01', [4, undefined], {
    announced_precision: 'year',
    date_precision: 'year',
    stage: 'seed',
  }),
  roundOf('Rough', '2020-06-01', [12, 60], {
    announced_precision: 'month',
    date_precision: 'month',
  }),
  roundOf('Rough', '2022-01-01', [undefined, 300], {
    announced_precision: 'year',
    date_precision: 'unseen',
    stage: 'unknown',
    unverified_fields: 'announced_on',
    step_up: 5,
    step_up_bound: 'exact',
  }),
  roundOf('Rough', '2023-05-05', [80, 700], { stage: 'series_b' }),
];

const roughFacts = factsOf('Rough', '2019-01-01', {
  raised_usd_m: 96,
  first_round_precision: 'year',
});

/** A company with dates that are not known to the day. */
export const roughlyDated = selectSteps([roughFacts], roughRounds, {
  axis: 'date',
  isCompared: false,
});

/** The same by months since the middle of the year of its first round. */
export const roughlyDatedByMonths = selectSteps([roughFacts], roughRounds, {
  axis: 'months',
  isCompared: true,
});

/** No company at all. */
export const noCompany = selectSteps([], [], { axis: 'date', isCompared: true });
