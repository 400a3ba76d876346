import { probabilityBy, runOutYear, type RunOut } from '../../src/models/run-out.ts';

/** One way of doing the work: milliseconds a run, and the median run-out year that it comes to. */
export interface Rival {
  readonly name: string;
  readonly count: number;
  readonly ms: number;
  readonly medianYear: number;
  /** Whether its draws are plain chance of its own instead of the Sobol points of this model. */
  readonly drawsItsOwn: boolean;
}

const yearsAround = 0.5;
const binYears = 1 / 32;

/**
 * How far, in years, the median of a rival may lie from that of this model: a bin of the histogram, and for draws of its
 * own three standard errors, 3 sqrt(1 / 4n) / density.
 */
export function medianTolerance(runOut: RunOut, { count, drawsItsOwn }: Rival): number {
  if (!drawsItsOwn) return binYears;
  const year = runOutYear(runOut, 0.5) ?? NaN;
  const near =
    probabilityBy(runOut, year + yearsAround) - probabilityBy(runOut, year - yearsAround);
  const density = near / (2 * yearsAround);
  return binYears + (3 * Math.sqrt(0.25 / count)) / density;
}
