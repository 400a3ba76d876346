import { isSeen } from '../../market/forecast-row.ts';
import type { Bound } from '../bound.ts';
import type { EvidenceOptions } from '../left-out.ts';
import type { LicenceRow, ValueKind } from './licence-row.ts';
import {
  licenceValue,
  refuseDeal,
  type LicenceAmount,
  type LicenceFigure,
  type LicenceProblem,
} from './licence-value.ts';

/**
 * Where a yearly value comes from: `per-year` is stated so, with or without a limit (`bound`); `total-over-term` is a sum
 * divided by the years of the contract; `revenue-of-year` is what a seller took in that year from all its buyers, which is no deal.
 */
export type AnnualBasis = 'per-year' | 'total-over-term' | 'revenue-of-year';

/** What a deal is worth a year, in units of its currency. */
export interface AnnualisedValue extends LicenceAmount {
  readonly basis: AnnualBasis;
  /** Years that a sum was divided by. */
  readonly termYears: number | undefined;
  /** Whether the value is that of each of several buyers. */
  readonly isPerBuyer: boolean;
}

type Reading = AnnualBasis | LicenceProblem['reason'];

const readings: Readonly<Record<ValueKind, Reading>> = {
  total: 'total-over-term',
  total_per_buyer: 'total-over-term',
  derived_total: 'total-over-term',
  per_year: 'per-year',
  up_to_per_year: 'per-year',
  minimum_per_year: 'per-year',
  annual_revenue: 'revenue-of-year',
  one_time: 'one-time',
  initial_fee: 'first-fee-only',
  per_title: 'unit-price-only',
  per_unit: 'unit-price-only',
  per_use: 'unit-price-only',
  price_list: 'unit-price-only',
  average_deal: 'not-a-licence-fee',
  earned_to_date: 'not-a-licence-fee',
  equity: 'not-a-licence-fee',
  settlement: 'not-a-licence-fee',
  bid: 'not-a-licence-fee',
  undisclosed: 'undisclosed',
};

const limits: ReadonlyMap<ValueKind, Bound> = new Map([
  ['up_to_per_year', 'at-most'],
  ['minimum_per_year', 'at-least'],
]);

function isBasis(reading: Reading): reading is AnnualBasis {
  return ['per-year', 'total-over-term', 'revenue-of-year'].includes(reading);
}

function overTerm(
  row: LicenceRow,
  value: LicenceAmount,
  { countsUnverified = false }: EvidenceOptions,
): LicenceFigure<AnnualisedValue> {
  const { term_years: termYears, value_kind: kind } = row;
  if (termYears === undefined) return refuseDeal('term_years', termYears, 'no-term');
  if (!(termYears > 0)) return refuseDeal('term_years', termYears, 'not-positive');
  const isSeenTerm = isSeen(row, ['term_years']);
  if (!isSeenTerm && !countsUnverified) return refuseDeal('term_years', termYears, 'unverified');
  const { term_low_years: shortest, term_high_years: longest } = row;
  const [least, most] =
    shortest && longest
      ? [value.low ?? value.amount, value.high ?? value.amount]
      : [value.low, value.high];
  return {
    ok: true,
    value: {
      ...value,
      amount: value.amount / termYears,
      low: least && least / (longest ?? termYears),
      high: most && most / (shortest ?? termYears),
      isVerified: value.isVerified && isSeenTerm,
      basis: 'total-over-term',
      termYears,
      isPerBuyer: kind === 'total_per_buyer',
    },
  };
}

/** What a deal is worth a year and on which basis, or why that cannot be told; the ends of a stated range are kept. */
export function annualisedValue(
  row: LicenceRow,
  options: EvidenceOptions = {},
): LicenceFigure<AnnualisedValue> {
  const { value_kind: kind } = row;
  const basis = readings[kind];
  if (!isBasis(basis)) return refuseDeal('value_kind', kind, basis);
  const stated = licenceValue(row, options);
  if (!stated.ok) return stated;
  if (basis === 'total-over-term') return overTerm(row, stated.value, options);
  const bound = limits.get(kind) ?? stated.value.bound;
  const value = { ...stated.value, bound, basis, termYears: undefined, isPerBuyer: false };
  return { ok: true, value };
}
