import { pointIn, type PathRate } from '../../models/market/basis/forecast-path.ts';
import type { NormalizedPoint } from '../../models/market/basis/path-to-basis.ts';
import { pathOf } from '../../models/market/basis/path-of.ts';
import type { PublishedPath } from '../market-figures/select-market.ts';

/** What a forecast says of a year when it is read the other way. */
export interface OtherReading {
  /** `stated`: its printed start grown at its printed rate; `implied`: its printed amounts. */
  readonly rate: PathRate;
  readonly amount: number;
  /** In the currency of the forecast. */
  readonly originalAmount: number;
  readonly errorShare: number;
}

/** Readings nearer to each other than this share are the same but for rounding. */
const leastGap = 0.02;

/** The reading of a forecast for a year by the rate that the basis does not go by; `undefined` where it has none or the two agree. */
export function otherReading(
  { row, path }: PublishedPath,
  { year, amount, originalAmount }: NormalizedPoint,
  outcomeAmount: number,
): OtherReading | undefined {
  const rate = path.rate === 'implied' ? 'stated' : 'implied';
  const own = pathOf(row, { rate });
  const point = own.ok ? pointIn(own.value, year) : undefined;
  if (point === undefined) return undefined;
  const ratio = point.amount / originalAmount;
  if (Math.abs(ratio - 1) < leastGap) return undefined;
  const other = amount * ratio;
  return {
    rate,
    amount: other,
    originalAmount: point.amount,
    errorShare: other / outcomeAmount - 1,
  };
}
