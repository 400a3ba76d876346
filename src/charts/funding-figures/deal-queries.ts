import { defineQuery, maybeCode, oneCode, type RowOf } from '../../data/query.ts';
import { labellingCategories } from '../../models/funding/capital-per-market.ts';
import { segments } from '../../models/market/segment.ts';
import capitalSql from './capital.sql?raw';
import {
  annualBases,
  datePrecisions,
  dealLeftOutCodes,
  marketFigureKinds,
  marketLeftOutCodes,
} from './codes.ts';
import dealsSql from './deals.sql?raw';
import { gradedSource } from './event-shape.ts';
import { everyEvent } from './filters.ts';

const { from_year, to_year, counts_unverified } = everyEvent;
const span = { from_year, to_year, counts_unverified };

/** Licence deals in order of time, with the value of a year in millions of US dollars and what that rests on; they overlap. */
export const dealsQuery = defineQuery({
  id: 'licence-deals',
  sql: dealsSql,
  defaults: span,
  shape: {
    licence_deal_id: 'text',
    seller_en: 'text',
    seller_zh_hant: 'text',
    seller_zh_hans: 'text',
    buyer_en: 'text',
    buyer_zh_hant: 'text',
    buyer_zh_hans: 'text',
    announced_on: 'date',
    announced_precision: oneCode(datePrecisions),
    content_en: 'text',
    content_zh_hant: 'text',
    content_zh_hans: 'text',
    content_type: 'text',
    /** As printed, in millions of `currency`. */
    value_m: 'number?',
    value_low_m: 'number?',
    value_high_m: 'number?',
    currency: 'text?',
    value_kind: 'text',
    value_qualifier: 'text?',
    term_years: 'number?',
    annual_basis: maybeCode(annualBases),
    annual_usd_m: 'number?',
    annual_low_usd_m: 'number?',
    annual_high_usd_m: 'number?',
    /** In `currency` for one `unit_price_unit`. */
    unit_price_low: 'number?',
    unit_price_high: 'number?',
    unit_price_unit: 'text?',
    /** The total over the middle of the unit prices, where both were seen: of a licence that stands, or of a settlement. */
    implied_unit_count: 'number?',
    status: 'text',
    left_out: maybeCode(dealLeftOutCodes),
    unverified_fields: 'text?',
    copy_of: 'text?',
    note_en: 'text?',
    note_zh_hant: 'text?',
    note_zh_hans: 'text?',
    ...gradedSource,
  },
});

/** A licence deal, an offer, a price list or a settlement: money in millions of US dollars where the name says so. */
export type LicenceDealRow = RowOf<(typeof dealsQuery)['shape']>;

/** Published sizes of labelling markets beside what vendors of the same place raised in that year, in millions of US dollars. */
export const capitalQuery = defineQuery({
  id: 'capital-against-market',
  sql: capitalSql,
  defaults: {
    ...span,
    vendor_categories: labellingCategories.join(','),
    segments:
      'collection_and_labelling,annotation_and_labelling,china_base_data_services,china_data_annotation',
  },
  shape: {
    market_figure_id: 'text',
    figure_kind: oneCode(marketFigureKinds),
    figure_year: 'number',
    publisher: 'text?',
    segment: oneCode(segments),
    /** Of the market and of the vendors: `world`, or an ISO 3166-1 code. */
    geography: 'text',
    scope_en: 'text?',
    scope_zh_hant: 'text?',
    scope_zh_hans: 'text?',
    /** As printed, in billions of `currency`. */
    market_bn: 'number?',
    currency: 'text',
    qualifier: 'text?',
    market_usd_m: 'number?',
    raised_usd_m: 'number?',
    round_count: 'number',
    rounds_without_amount: 'number',
    /** Of the rounds with an amount, those that give only a floor. */
    lower_bound_count: 'number',
    /** Rounds dated to this year whose date was not seen; not part of the others. */
    rounds_year_unseen: 'number',
    raised_per_market_dollar: 'number?',
    left_out: maybeCode(marketLeftOutCodes),
    unverified_fields: 'text?',
    copy_of: 'text?',
    ...gradedSource,
  },
});

/** One published size of a market, money in millions of US dollars, beside what the vendors of its place raised in its year. */
export type CapitalRow = RowOf<(typeof capitalQuery)['shape']>;
