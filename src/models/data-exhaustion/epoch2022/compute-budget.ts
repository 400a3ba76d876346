import { makeMonotoneCubic } from '../../../core/monotone-cubic.ts';
import { splitNormalFromInterval, type SplitNormal } from '../../distributions/split-normal.ts';
import { baseYear } from './base-year.ts';
import type { ComputeRow } from './inputs.ts';

const startLog10Flop = 24.1;

/**
 * log10 FLOP of the largest training run by year: the rows joined by a smooth curve from the assumed start of
 * 10^24.1 in 2022, straight on beyond them; before 2022 the median alone. Besiroglu, Heim, Sevilla 2022; the band is read as stated in the rows.
 */
export function makeComputeBudget(rows: readonly ComputeRow[]): (year: number) => SplitNormal {
  const sorted = rows.filter(({ year }) => year > baseYear).toSorted((a, b) => a.year - b.year);
  const years = [baseYear, ...sorted.map(({ year }) => year)];
  const curveOf = (valueOf: (row: ComputeRow) => number): ((year: number) => number) =>
    makeMonotoneCubic(years, [startLog10Flop, ...sorted.map(valueOf)]);
  const low = curveOf((row) => row.log10_flop_low);
  const median = curveOf((row) => row.log10_flop_median);
  const high = curveOf((row) => row.log10_flop_high);
  const level = sorted[0]?.interval_level ?? 0.95;
  return (year) => {
    const middle = median(year);
    if (year <= baseYear) return { median: middle, sdBelow: 0, sdAbove: 0 };
    return splitNormalFromInterval({
      low: Math.min(low(year), middle),
      median: middle,
      high: Math.max(high(year), middle),
      level,
    });
  };
}
