import type { Qualifier } from '../qualifier.ts';
import { refuse, type GrowthResult } from './growth-problem.ts';

/** The true values that a printed figure allows, both ends included. */
export interface ValueRange {
  readonly low: number;
  readonly high: number;
}

/**
 * How far the true value may lie below and above the printed one, in units of its last significant digit.
 * A plain figure is rounded to the nearest unit. "Over 11.3" would have been "over 11.4" one unit further up, so it is kept to that unit; "almost" likewise downwards.
 * "About" is taken to be twice as loose as plain rounding. A midpoint stands for a printed range whose ends are not in the table, in the rows seen half a unit or one unit away: one unit is allowed.
 */
const reaches: Readonly<Record<Qualifier, readonly [below: number, above: number]>> = {
  exact: [0.5, 0.5],
  over: [0, 1],
  almost: [1, 0],
  about: [1, 1],
  midpoint: [1, 1],
};

function rangeAround(value: number, unit: number, qualifier: Qualifier): ValueRange {
  const [below, above] = reaches[qualifier];
  return { low: value - below * unit, high: value + above * unit };
}

/** Significant digits in the shortest decimal form of a number: what can be known when the source's own count is not; zeros printed at the end are lost. */
export function significantDigitsOf(value: number): number {
  const [mantissa = ''] = Math.abs(value).toExponential().split('e');
  return mantissa.replace('.', '').length;
}

/**
 * The true amounts that a printed amount above zero allows: 3.09 with three digits is 3.085 to 3.095, over 10 with one digit is 10 to 20.
 * The low end is never under half the amount, so that "about 1" leaves something to grow from.
 */
export function roundingRange(
  value: number,
  significantDigits: number,
  qualifier: Qualifier = 'exact',
): GrowthResult<ValueRange> {
  if (!Number.isFinite(value)) return refuse('amount', value, 'not-a-number');
  if (value <= 0) return refuse('amount', value, 'not-above-zero');
  const isCount = Number.isInteger(significantDigits) && significantDigits > 0;
  if (!isCount) return refuse('digits', significantDigits, 'not-a-count');
  const exponent = Number(value.toExponential().split('e')[1]);
  const { low, high } = rangeAround(value, 10 ** (exponent - significantDigits + 1), qualifier);
  return { ok: true, value: { low: Math.max(low, value / 2), high } };
}

/** Decimals of the shortest percentage of a share: 1 for 0.146, 0 for 0.2; zeros printed at the end are lost. */
function percentDecimalsOf(rate: number): number {
  const digits = (rate * 100).toFixed(6).replace(/0+$/, '');
  return digits.split('.')[1]?.length ?? 0;
}

/** The true rates that a rate printed in percent allows, as shares: 14.6 % with one decimal is 0.1455 to 0.1465. */
export function rateRange(
  rate: number,
  percentDecimals: number = percentDecimalsOf(rate),
  qualifier: Qualifier = 'exact',
): ValueRange {
  return rangeAround(rate, 10 ** -(percentDecimals + 2), qualifier);
}
