import { isSeen } from '../../market/forecast-row.ts';
import type { EvidenceOptions } from '../left-out.ts';
import type { LicenceRow } from './licence-row.ts';
import {
  licenceValue,
  refuseDeal,
  type LicenceAmount,
  type LicenceFigure,
} from './licence-value.ts';

/** What one unit costs, in units of the currency; low equals high for a single price. */
export interface UnitPrice {
  readonly currency: string;
  readonly low: number;
  readonly high: number;
  /** Code of the column `unit_price_unit`: `per_image`. */
  readonly unit: string;
  readonly isVerified: boolean;
}

const columns = ['unit_price_low', 'unit_price_high', 'unit_price_unit', 'currency'];

/** The price of a unit as the source states it. */
export function unitPrice(
  row: LicenceRow,
  { countsUnverified = false }: EvidenceOptions = {},
): LicenceFigure<UnitPrice> {
  const { unit_price_low: low, unit_price_high: high, unit_price_unit: unit, currency } = row;
  const [cheapest, dearest] = [low ?? high, high ?? low];
  if (cheapest === undefined || dearest === undefined || unit === undefined)
    return refuseDeal('unit_price_unit', unit, 'no-unit-price');
  if (!(cheapest > 0)) return refuseDeal('unit_price_low', cheapest, 'not-positive');
  if (currency === undefined) return refuseDeal('currency', currency, 'no-currency');
  const isVerified = isSeen(row, columns);
  if (!isVerified && !countsUnverified) return refuseDeal('unit_price_low', cheapest, 'unverified');
  return { ok: true, value: { currency, low: cheapest, high: dearest, unit, isVerified } };
}

/** What the whole value of a deal comes to for each of the units that the source counts (its column `content`), ends of a stated range kept. */
export function impliedUnitPrice(
  row: LicenceRow,
  units: number,
  options: EvidenceOptions = {},
): LicenceFigure<LicenceAmount> {
  if (!(units > 0 && Number.isFinite(units))) return refuseDeal('units', units, 'no-units');
  const value = licenceValue(row, options);
  if (!value.ok) return value;
  const { amount, low, high } = value.value;
  const each = {
    amount: amount / units,
    low: low && low / units,
    high: high && high / units,
  };
  return { ok: true, value: { ...value.value, ...each } };
}

/** How many units the value of a deal pays for at its stated unit price: fewest at the dearest, most at the cheapest price. */
export function impliedUnits(
  row: LicenceRow,
  options: EvidenceOptions = {},
): LicenceFigure<{ readonly fewest: number; readonly most: number }> {
  const [value, price] = [licenceValue(row, options), unitPrice(row, options)];
  if (!value.ok) return value;
  if (!price.ok) return price;
  const { low, high } = price.value;
  const { amount } = value.value;
  return { ok: true, value: { fewest: amount / high, most: amount / low } };
}
