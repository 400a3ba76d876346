import { forecastYears } from './log-path.ts';

const binsPerYear = 32;

/** How many dots stand for the distribution, each a fiftieth of the probability. */
const dotCount = 50;

/** The shares of the probability at which the run-out year is given. */
export const runOutShares = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;

/** A quantile of the run-out year; without a year it lies beyond 2100. */
export interface YearQuantile {
  readonly share: number;
  readonly year: number | undefined;
}

/** When the stock is used up: the distribution over the draws of the first decimal year in which demand meets it. */
export interface RunOut {
  readonly method: 'first-crossing';
  /** Where the search begins: draws whose demand already exceeds the stock count for this year. */
  readonly baseYear: number;
  readonly alreadyShare: number;
  /** Probability of "not before 2100". */
  readonly neverShare: number;
  readonly quantiles: readonly YearQuantile[];
  /** Fifty equally likely years, ascending; `undefined` is beyond 2100. */
  readonly dots: readonly (number | undefined)[];
  /** Probability of run-out by `baseYear + place / stepsPerYear`. */
  readonly cumulativeShares: Float64Array;
  readonly stepsPerYear: number;
}

/** The year by which a share of the probability has run out, interpolated within a step (1/32 year); `undefined` beyond 2100. */
export function runOutYear(
  runOut: Pick<RunOut, 'cumulativeShares' | 'baseYear'>,
  share: number,
): number | undefined {
  const { cumulativeShares, baseYear } = runOut;
  let low = 0;
  let high = cumulativeShares.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cumulativeShares[middle] ?? 1) < share) low = middle + 1;
    else high = middle;
  }
  const after = cumulativeShares[low];
  if (after === undefined) return undefined;
  const before = cumulativeShares[low - 1];
  if (before === undefined) return baseYear;
  return baseYear + (low - 1 + (share - before) / (after - before)) / binsPerYear;
}

/** Probability that the stock is used up by a decimal year; years after 2100 answer for 2100. */
export function probabilityBy({ cumulativeShares, baseYear }: RunOut, year: number): number {
  const place = (year - baseYear) * binsPerYear;
  if (place < 0) return 0;
  const last = cumulativeShares.length - 1;
  const whole = Math.min(Math.floor(place), last);
  const before = cumulativeShares[whole] ?? 0;
  const after = cumulativeShares[Math.min(whole + 1, last)] ?? before;
  return before + (after - before) * (Math.min(place, last) - whole);
}

/** Counts of run-out years; the first bin is for draws that have run out at the base year, the last for those that never do. */
function countYears(years: Float32Array, baseYear: number): Uint32Array {
  const counts = new Uint32Array((forecastYears.to - baseYear) * binsPerYear + 2);
  const never = counts.length - 1;
  for (let i = 0; i < years.length; i++) {
    const steps = ((years[i] as number) - baseYear) * binsPerYear;
    const bin =
      steps <= 0 ? 0 : steps < never - 1 ? 1 + (steps | 0) : steps > never - 1 ? never : never - 1;
    counts[bin] = (counts[bin] as number) + 1;
  }
  return counts;
}

/** The distribution of the run-out year from the decimal years of all draws; Infinity is never. O(n). */
export function runOutOfYears(years: Float32Array, baseYear: number): RunOut {
  const counts = countYears(years, baseYear);
  const cumulativeShares = new Float64Array(counts.length - 1);
  let sum = 0;
  for (let place = 0; place < cumulativeShares.length; place++) {
    sum += counts[place] as number;
    cumulativeShares[place] = sum / years.length;
  }
  const partial = { cumulativeShares, baseYear };
  return {
    method: 'first-crossing',
    ...partial,
    stepsPerYear: binsPerYear,
    alreadyShare: cumulativeShares[0] ?? 0,
    neverShare: 1 - sum / years.length,
    quantiles: runOutShares.map((share) => ({ share, year: runOutYear(partial, share) })),
    dots: Array.from({ length: dotCount }, (_, dot) => runOutYear(partial, (dot + 0.5) / dotCount)),
  };
}

/** Whether demand as good as never meets the stock: fewer than one draw in a thousand runs out by 2100. */
export function isNever({ neverShare }: Pick<RunOut, 'neverShare'>): boolean {
  return neverShare > 0.999;
}
