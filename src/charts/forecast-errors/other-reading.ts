import { ownRatePoint } from '../../models/market/basis/own-rate-point.ts';
import type { NormalizedPoint } from '../../models/market/basis/path-to-basis.ts';
import type { Qualifier } from '../../models/market/qualifier.ts';
import type { PublishedPath } from '../market-figures/select-market.ts';

/** What a forecast says of a year when its printed start is grown at its own printed rate. */
export interface OtherReading {
  readonly amount: number;
  /** In the currency of the forecast. */
  readonly originalAmount: number;
  readonly qualifier: Qualifier;
  readonly errorShare: number;
}

/** Readings nearer to each other than this share are the same but for rounding. */
const leastGap = 0.02;

/** The reading of a forecast for a year by its own rate; `undefined` where it has none or the two agree. */
export function otherReading(
  { row }: PublishedPath,
  { year, amount, originalAmount }: NormalizedPoint,
  outcomeAmount: number,
): OtherReading | undefined {
  const point = ownRatePoint(row, year);
  if (point === undefined) return undefined;
  const ratio = point.amount / originalAmount;
  if (Math.abs(ratio - 1) < leastGap) return undefined;
  const other = amount * ratio;
  return {
    amount: other,
    originalAmount: point.amount,
    qualifier: point.qualifier,
    errorShare: other / outcomeAmount - 1,
  };
}
