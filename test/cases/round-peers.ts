import type { RoundPeerRow } from '../../src/charts/funding-figures/comparables-queries.ts';
import { selectPeers } from '../../src/charts/round-peers/series.ts';

/** The largest first, as the query gives them; the second is the round itself. */
const amounts = [400, 100, 100, 95, 30, 28, 27, 2] as const;

/** A row of the query, in a group of so many raises. */
function peerRowOf(place: number, usdM: number, more: Partial<RoundPeerRow> = {}): RoundPeerRow {
  return {
    funding_round_id: `round-${place}`,
    company: `Company ${place}`,
    company_id: `company-${place}`,
    category: place % 2 === 0 ? 'labelling_services' : 'expert_human_data',
    announced_on: '2025-03-01',
    announced_precision: 'month',
    date_precision: 'month',
    stage: 'series_b',
    amount_usd_m: usdM,
    amount_kind: place === 0 ? 'lower_bound' : 'exact',
    is_own: place === 1 ? 1 : 0,
    group_size: amounts.length,
    unknown_count: 3,
    floor_count: 1,
    smaller_count: 5,
    equal_count: 2,
    median_usd_m: 62.5,
    percentile: 0.75,
    source_id: 'report',
    source_title: 'A report',
    source_url: 'https://example.org/report',
    source_licence: undefined,
    evidence: 'linked',
    standing: 'sound',
    ...more,
  };
}

const round = {
  id: 'round-1',
  company: 'Company 1',
  stage: 'series_b',
  event: 'round',
  category: 'expert_human_data',
  year: 2025,
} as const;

/** A round above most of its group, with an equal one. */
export const aboveMost = selectPeers(
  amounts.map((usdM, place) => peerRowOf(place, usdM)),
  round,
  'year',
  ['company-4', 'company-1'],
);

/** Two raises: no percentile. */
export const oneOfTwo = selectPeers(
  [100, 40].map((usdM, place) =>
    peerRowOf(place, usdM, {
      group_size: 2,
      smaller_count: 0,
      equal_count: 1,
      unknown_count: 0,
      floor_count: 0,
      amount_kind: 'exact',
      median_usd_m: 70,
      percentile: undefined,
    }),
  ),
  round,
  'category_year',
  ['company-1'],
);

/** The year of the round was not seen. */
export const withoutPlace = selectPeers([], round, 'category_year', ['company-1']);
