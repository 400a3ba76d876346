import type { Band } from '../../models/band.ts';
import type { YearSpan } from '../parts/plot-frame.ts';

/** Stock or demand in the whole years in view: amounts in the unit of the chart, one a year from `firstYear` on. */
export interface FanSide {
  readonly firstYear: number;
  readonly p5: Float64Array;
  readonly p25: Float64Array;
  readonly median: Float64Array;
  readonly p75: Float64Array;
  readonly p95: Float64Array;
}

/** The part of a band that lies in a span, moved by a constant in log10; empty where the band has no year in it. */
export function selectFanSide(band: Band, [from, to]: YearSpan, log10Shift: number): FanSide {
  const { shares, log10Values } = band;
  const firstYear = Math.max(from, band.firstYear);
  const lastYear = Math.min(to, band.firstYear + log10Values.length / shares.length - 1);
  const start = firstYear - band.firstYear;
  const amountsAt = (share: number): Float64Array => {
    const column = shares.indexOf(share);
    const amounts = new Float64Array(Math.max(0, lastYear - firstYear + 1));
    for (let place = 0; place < amounts.length; place++) {
      const log10 = log10Values[(start + place) * shares.length + column] ?? NaN;
      amounts[place] = 10 ** (log10 + log10Shift);
    }
    return amounts;
  };
  return {
    firstYear,
    p5: amountsAt(0.05),
    p25: amountsAt(0.25),
    median: amountsAt(0.5),
    p75: amountsAt(0.75),
    p95: amountsAt(0.95),
  };
}

/** The amounts of a side year by year as points of a line. */
export function pointsOf(firstYear: number, amounts: Float64Array): [number, number][] {
  return Array.from(amounts, (amount, place) => [firstYear + place, amount]);
}

/** Amounts that differ by less than this share of themselves are drawn as one line. */
const sameShare = 1e-6;

/** Whether the medians of two sides are the same line. */
export function isSameMedian(a: FanSide, b: FanSide): boolean {
  return (
    a.firstYear === b.firstYear &&
    a.median.length === b.median.length &&
    a.median.every((amount, place) => {
      const other = b.median[place] ?? NaN;
      return Math.abs(amount - other) <= sameShare * Math.abs(other);
    })
  );
}
