import type { LicenceDealRow } from '../../src/charts/funding-figures/deal-queries.ts';
import { selectDeals, type DealsView } from '../../src/charts/licence-deals/series.ts';

export const everyDealLog: DealsView = { contentTypes: undefined, scale: 'log' };

/** A deal of 2024 between a seller and a buyer, whose value nobody disclosed. */
export function dealRowOf(
  id: string,
  announced_on: string,
  more: Partial<LicenceDealRow> = {},
): LicenceDealRow {
  return {
    licence_deal_id: id,
    seller_en: `${id} Press`,
    seller_zh_hant: `${id} 出版社`,
    seller_zh_hans: `${id} 出版社`,
    buyer_en: 'A Model Company',
    buyer_zh_hant: '某模型公司',
    buyer_zh_hans: '某模型公司',
    announced_on,
    announced_precision: 'day',
    content_en: 'articles',
    content_zh_hant: '文章',
    content_zh_hans: '文章',
    content_type: 'news',
    value_m: undefined,
    value_low_m: undefined,
    value_high_m: undefined,
    currency: 'USD',
    value_kind: 'undisclosed',
    value_qualifier: undefined,
    term_years: undefined,
    annual_basis: undefined,
    annual_usd_m: undefined,
    annual_low_usd_m: undefined,
    annual_high_usd_m: undefined,
    unit_price_low: undefined,
    unit_price_high: undefined,
    unit_price_unit: undefined,
    implied_unit_count: undefined,
    status: 'confirmed',
    left_out: undefined,
    unverified_fields: undefined,
    copy_of: undefined,
    note_en: undefined,
    note_zh_hant: undefined,
    note_zh_hans: undefined,
    source_id: 'deals',
    source_title: 'Deals',
    source_url: 'https://example.org/deals',
    source_licence: undefined,
    evidence: 'linked',
    standing: 'sound',
    ...more,
  };
}

/** So many millions of US dollars a year. */
function yearly(annual_usd_m: number): Partial<LicenceDealRow> {
  const value = { value_m: annual_usd_m, annual_usd_m };
  return { ...value, value_kind: 'per_year', value_qualifier: 'exact', annual_basis: 'per_year' };
}

/** One deal of each kind: three with a value of a year that count, an unverified one, one amount, one without value, two apart. */
export const dealRowsOfEveryKind: readonly LicenceDealRow[] = [
  dealRowOf('Exact', '2024-02-01', yearly(60)),
  dealRowOf('Total', '2024-05-22', {
    value_m: 250,
    value_kind: 'total',
    value_qualifier: 'over',
    term_years: 5,
    annual_basis: 'total_over_term',
    annual_usd_m: 50,
    unverified_fields: 'announced_on',
  }),
  dealRowOf('Range', '2025-05-01', {
    ...yearly(22.5),
    value_low_m: 20,
    value_high_m: 25,
    annual_low_usd_m: 20,
    annual_high_usd_m: 25,
    announced_precision: 'month',
  }),
  dealRowOf('Unseen', '2024-05-01', {
    ...yearly(70),
    left_out: 'unverified',
    evidence: 'unverified',
    unverified_fields: '*',
    content_type: 'text',
  }),
  dealRowOf('Images', '2024-04-01', {
    value_m: 6,
    value_kind: 'derived_total',
    value_qualifier: 'midpoint',
    unit_price_low: 0.02,
    unit_price_high: 0.04,
    unit_price_unit: 'per_image',
    implied_unit_count: 2e8,
    content_type: 'images',
  }),
  dealRowOf('Silent', '2023-07-13'),
  dealRowOf('Denied', '2024-04-30', {
    ...yearly(6),
    status: 'denied',
    left_out: 'denied',
    standing: 'disputed',
  }),
  dealRowOf('Listed', '2024-04-01', {
    value_kind: 'price_list',
    unit_price_low: 1,
    unit_price_high: 2,
    unit_price_unit: 'per_image',
    left_out: 'not_a_licence',
    content_type: 'mixed',
  }),
];

export const everyKindOfDeal = selectDeals(dealRowsOfEveryKind, everyDealLog);

export const dealsInDollars = selectDeals(dealRowsOfEveryKind, {
  ...everyDealLog,
  scale: 'linear',
});

export const dealsWithoutYears = selectDeals(dealRowsOfEveryKind, {
  ...everyDealLog,
  contentTypes: ['images', 'mixed'],
});

export const noDeals = selectDeals([], everyDealLog);
