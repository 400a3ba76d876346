import { selectCapital } from '../../src/charts/capital-against-market/series.ts';
import type { CapitalRow } from '../../src/charts/funding-figures/deal-queries.ts';

/** So many millions of US dollars of market in a year, of which vendors raised some. */
export function capitalRowOf(
  publisher: string,
  figure_year: number,
  [market, raised]: readonly [market: number | undefined, raised: number | undefined],
  more: Partial<CapitalRow> = {},
): CapitalRow {
  const isKnown = market !== undefined && raised !== undefined;
  return {
    market_figure_id: `${publisher}-${figure_year}`,
    figure_kind: 'base',
    figure_year,
    publisher,
    segment: 'annotation_and_labelling',
    geography: 'world',
    scope_en: undefined,
    scope_zh_hant: undefined,
    scope_zh_hans: undefined,
    market_bn: market === undefined ? undefined : market / 1000,
    currency: 'USD',
    qualifier: 'exact',
    market_usd_m: market,
    raised_usd_m: raised,
    round_count: raised === undefined ? 0 : 2,
    rounds_without_amount: 0,
    lower_bound_count: 0,
    rounds_year_unseen: 0,
    raised_per_market_dollar: isKnown ? raised / market : undefined,
    left_out: undefined,
    unverified_fields: undefined,
    copy_of: undefined,
    source_id: 'market',
    source_title: 'The market',
    source_url: 'https://example.org/market',
    source_licence: undefined,
    evidence: 'linked',
    standing: 'sound',
    ...more,
  };
}

const open = { rounds_without_amount: 1 } as const;

/** 2024 with three sizes, one of them struck; 2025 with a floor; 2026 is not over, with a floor among its raises; in China nothing was raised. */
export const capitalRows: readonly CapitalRow[] = [
  capitalRowOf('Early', 2022, [800, undefined], { rounds_year_unseen: 2 }),
  capitalRowOf('Large', 2024, [4000, 1000]),
  capitalRowOf('Small', 2024, [1250, 1000]),
  capitalRowOf('Struck', 2024, [2000, 1000], { left_out: 'rejected', standing: 'wrong' }),
  capitalRowOf('Estimate', 2025, [5000, 600], { ...open, figure_kind: 'estimate' }),
  capitalRowOf('Counted', 2025, [2000, 600], { ...open, figure_kind: 'outcome' }),
  capitalRowOf('Unseen', 2025, [1500, 600], {
    ...open,
    left_out: 'unverified',
    evidence: 'unverified',
  }),
  capitalRowOf('Latest', 2026, [2500, 500], { lower_bound_count: 1 }),
  capitalRowOf('Beijing', 2024, [700, undefined], {
    geography: 'CN',
    segment: 'china_base_data_services',
    currency: 'CNY',
    market_bn: 4.9,
  }),
];

export const capitalOfTheWorld = selectCapital(capitalRows, 'world');

export const capitalOfChina = selectCapital(capitalRows, 'CN');

export const noCapital = selectCapital([], 'world');
