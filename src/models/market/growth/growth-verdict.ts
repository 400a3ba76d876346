import type { ValueRange } from './rounding-range.ts';

/** How a stated growth rate stands to the one that its endpoints imply. */
export type GrowthVerdict = 'agrees' | 'rounding-explains' | 'small' | 'material' | 'gross';

/**
 * From which gap (a share: 0.01 is one percentage point) a verdict is material, and gross.
 * At the 25 % a year and 8 years usual among these forecasts, one point moves the end by 7 %, less than publishers differ on the base;
 * five points move it by more than a third, which is another forecast.
 */
export const gapLimits = { material: 0.01, gross: 0.05 } as const;

const roundoff = 1e-9;

/** Whether two ranges have a value in common. */
export function rangesMeet(one: ValueRange, other: ValueRange): boolean {
  return one.low <= other.high + roundoff && other.low <= one.high + roundoff;
}

/** The stated and the implied rate (shares per year), each with the range that rounding allows. */
export interface ComparedRates {
  readonly stated: number;
  readonly statedRange: ValueRange;
  readonly implied: number;
  readonly impliedRange: ValueRange;
}

/** `agrees`: the implied rate rounds to the stated one; `rounding-explains`: some true endpoints give it; else by the gap between the printed figures. */
export function growthVerdict(rates: ComparedRates): GrowthVerdict {
  const { stated, statedRange, implied, impliedRange } = rates;
  if (rangesMeet(statedRange, { low: implied, high: implied })) return 'agrees';
  if (rangesMeet(statedRange, impliedRange)) return 'rounding-explains';
  const gap = Math.abs(stated - implied) + roundoff;
  if (gap < gapLimits.material) return 'small';
  return gap < gapLimits.gross ? 'material' : 'gross';
}
