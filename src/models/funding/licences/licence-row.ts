import type { EvidenceColumns, Standing } from '../../market/forecast-row.ts';

/** What the value of a deal counts: the codes of the column `value_kind`. */
export const valueKinds = [
  'total',
  'total_per_buyer',
  'derived_total',
  'per_year',
  'up_to_per_year',
  'minimum_per_year',
  'one_time',
  'initial_fee',
  'per_title',
  'per_unit',
  'per_use',
  'price_list',
  'annual_revenue',
  'average_deal',
  'earned_to_date',
  'equity',
  'settlement',
  'bid',
  'undisclosed',
] as const;

/** One of `valueKinds`. */
export type ValueKind = (typeof valueKinds)[number];

/** How a value relates to what was stated: the codes of the column `value_qualifier`. */
export const valueQualifiers = [
  'exact',
  'over',
  'about',
  'midpoint',
  'lower_bound',
  'upper_bound',
] as const;

/** One of `valueQualifiers`. */
export type ValueQualifier = (typeof valueQualifiers)[number];

/** The columns of the table `licence_deals` that arithmetic needs, values in millions of the currency and unit prices in units of it; an empty cell is `undefined`. */
export interface LicenceRow extends EvidenceColumns {
  readonly licence_deal_id: string;
  readonly value_m: number | undefined;
  readonly currency: string | undefined;
  readonly value_kind: ValueKind;
  readonly value_low_m: number | undefined;
  readonly value_high_m: number | undefined;
  readonly value_qualifier: ValueQualifier | undefined;
  readonly term_years: number | undefined;
  /** The ends of a term that is a range; both or neither. */
  readonly term_low_years: number | undefined;
  readonly term_high_years: number | undefined;
  readonly unit_price_low: number | undefined;
  readonly unit_price_high: number | undefined;
  readonly unit_price_unit: string | undefined;
  readonly status: string;
  readonly standing: Standing;
}
