import type { Problem } from '../../../core/problem.ts';
import type { Result } from '../../../core/result.ts';
import { isSeen } from '../../market/forecast-row.ts';
import { plainAmount } from '../../market/plain-amount.ts';
import type { Bound } from '../bound.ts';
import type { EvidenceOptions } from '../left-out.ts';
import type { LicenceRow, ValueQualifier } from './licence-row.ts';

/** Why a deal has no such value: `where` is the column at fault, `value` what is found there. */
export interface LicenceProblem extends Problem {
  readonly reason:
    | 'undisclosed'
    | 'unverified'
    | 'not-positive'
    | 'no-currency'
    /** A sum for several years, their number not known. */
    | 'no-term'
    /** Paid once: no yearly value. */
    | 'one-time'
    /** The first fee only; what follows is not known. */
    | 'first-fee-only'
    /** A price for each unit; how many is not known. */
    | 'unit-price-only'
    /** The mean of many deals, equity, a settlement, a bid, or what is claimed as earned: no fee for a licence. */
    | 'not-a-licence-fee'
    | 'no-unit-price'
    | 'no-units';
}

/** A figure of a deal, or why there is none. */
export type LicenceFigure<T> = Result<T, LicenceProblem>;

/** Money in units of a currency, with the ends of a stated range where there is one. */
export interface LicenceAmount {
  /** ISO 4217 code. */
  readonly currency: string;
  readonly amount: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly bound: Bound;
  readonly qualifier: ValueQualifier;
  readonly isVerified: boolean;
}

/** One problem as a result. */
export function refuseDeal(
  where: keyof LicenceRow | 'units',
  value: string | number | undefined,
  reason: LicenceProblem['reason'],
): { readonly ok: false; readonly problems: readonly LicenceProblem[] } {
  return { ok: false, problems: [{ where, value: String(value ?? ''), reason }] };
}

const bounds: Readonly<Record<ValueQualifier, Bound>> = {
  exact: 'exact',
  about: 'exact',
  midpoint: 'exact',
  over: 'at-least',
  lower_bound: 'at-least',
  upper_bound: 'at-most',
};

const columns = ['value_m', 'value_kind', 'currency', 'value_low_m', 'value_high_m'];

/** The value of a deal as stated, whatever it counts. */
export function licenceValue(
  row: LicenceRow,
  { countsUnverified = false }: EvidenceOptions = {},
): LicenceFigure<LicenceAmount> {
  const { value_m: millions, value_low_m: low, value_high_m: high, currency } = row;
  const { value_qualifier: qualifier = 'exact' } = row;
  if (millions === undefined) return refuseDeal('value_m', millions, 'undisclosed');
  const amount = plainAmount(millions, 'million');
  if (amount === undefined || !(amount > 0 && Number.isFinite(amount)))
    return refuseDeal('value_m', millions, 'not-positive');
  if (currency === undefined) return refuseDeal('currency', currency, 'no-currency');
  const isVerified = isSeen(row, columns);
  if (!isVerified && !countsUnverified) return refuseDeal('value_m', millions, 'unverified');
  return {
    ok: true,
    value: {
      currency,
      amount,
      low: low === undefined ? undefined : plainAmount(low, 'million'),
      high: high === undefined ? undefined : plainAmount(high, 'million'),
      bound: bounds[qualifier],
      qualifier,
      isVerified,
    },
  };
}
