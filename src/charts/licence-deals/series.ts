import { isSeen } from '../../models/market/forecast-row.ts';
import { sourceOf, type SourceRef } from '../chart.ts';
import type { LicenceDealRow } from '../funding-figures/deal-queries.ts';
import { eventPeriod, middleOf } from '../parts/event-period.ts';
import { fromMillions } from '../parts/from-millions.ts';

/** Where a deal is drawn: at its value of a year, in a lane because its amount is for no known term or not known at all, or apart because it is no licence that stands. */
export const dealPlaces = ['yearly', 'amount', 'no-value', 'apart'] as const;

/** One of `dealPlaces`. */
export type DealPlace = (typeof dealPlaces)[number];

/** A licence deal with its place; times in milliseconds since 1970 (UTC). */
export interface LicenceDeal {
  readonly id: string;
  readonly row: LicenceDealRow;
  readonly place: DealPlace;
  /** The middle of the day, month or year that the source gives. */
  readonly time: number;
  /** The end of a known term, which begins at `time`. */
  readonly endTime: number | undefined;
  /** Whether its date, its value and its term were seen at the source. */
  readonly isSeen: boolean;
  /** A duplicate, a misquote, or denied by a party. */
  readonly isRejected: boolean;
  readonly source: SourceRef;
}

/** A deal with a known value of a year, in US dollars; `low` and `high` are equal without a range. */
export interface YearlyValue {
  readonly deal: LicenceDeal;
  readonly usd: number;
  readonly low: number;
  readonly high: number;
}

/** How the deals are shown; a list of content types that is absent leaves none out. */
export interface DealsView {
  readonly contentTypes: readonly string[] | undefined;
  readonly scale: 'log' | 'linear';
}

/** Everything that the chart draws, in order of time. */
export interface LicenceDealsSeries {
  readonly deals: readonly LicenceDeal[];
  readonly view: DealsView;
}

const msPerYear = 365.25 * 86_400_000;

/** Values of money that changed hands otherwise than for a licence, by code of the column `value_kind`. */
const otherMoney = [
  'annual_revenue',
  'average_deal',
  'earned_to_date',
  'equity',
  'settlement',
  'bid',
  'price_list',
];

function isApart({ left_out: reason, value_kind: kind }: LicenceDealRow): boolean {
  return reason === 'unverified' ? otherMoney.includes(kind) : reason !== undefined;
}

function placeOf(row: LicenceDealRow): DealPlace {
  if (isApart(row)) return 'apart';
  if (row.annual_usd_m !== undefined) return 'yearly';
  return row.value_m === undefined && row.unit_price_low === undefined ? 'no-value' : 'amount';
}

function dealOf(row: LicenceDealRow): LicenceDeal {
  const { announced_on: day, announced_precision: precision, term_years: years } = row;
  const time = middleOf(eventPeriod(day, precision));
  return {
    id: row.licence_deal_id,
    row,
    place: placeOf(row),
    time,
    endTime: years === undefined ? undefined : time + years * msPerYear,
    isSeen: isSeen(row, ['announced_on', 'value_m', 'term_years']),
    isRejected: row.left_out === 'rejected' || row.left_out === 'denied',
    source: sourceOf(row),
  };
}

/** The deals of the content types in view. */
export function selectDeals(rows: readonly LicenceDealRow[], view: DealsView): LicenceDealsSeries {
  const isShown = ({ content_type: type }: LicenceDealRow): boolean =>
    view.contentTypes?.includes(type) ?? true;
  const deals = rows.filter(isShown).map(dealOf);
  return { deals: deals.toSorted((one, next) => one.time - next.time), view };
}

/** The deals of a place, in order of time. */
export function dealsAt({ deals }: LicenceDealsSeries, place: DealPlace): readonly LicenceDeal[] {
  return deals.filter((deal) => deal.place === place);
}

/** The value of a year of one deal; `undefined` where it is not known. */
export function yearlyValue(deal: LicenceDeal): YearlyValue | undefined {
  const { annual_usd_m: usdM, annual_low_usd_m: low, annual_high_usd_m: high } = deal.row;
  if (usdM === undefined) return undefined;
  return {
    deal,
    usd: fromMillions(usdM),
    low: fromMillions(low ?? usdM),
    high: fromMillions(high ?? usdM),
  };
}

/** The values of a year that the chart draws, in order of time. */
export function yearlyValues(series: LicenceDealsSeries): readonly YearlyValue[] {
  return dealsAt(series, 'yearly').flatMap((deal) => yearlyValue(deal) ?? []);
}

/** Whether a deal stands as a licence: neither apart nor left out as unverified. */
export function stands({ row }: LicenceDeal): boolean {
  return row.left_out === undefined;
}
