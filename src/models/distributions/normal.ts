import { inverseNormal } from '../../core/inverse-normal.ts';
import type { Interval } from '../parameter.ts';
import type { Distribution } from './distribution.ts';

/** A normal distribution; a standard normal draw z gives the value `mean + sd * z`. */
export interface Normal extends Distribution {
  readonly mean: number;
  readonly sd: number;
}

/** A normal distribution with a mean and a standard deviation; 0 is allowed and gives the mean alone. */
export function makeNormal(mean: number, sd: number): Normal {
  return { mean, sd, quantile: (share) => (sd === 0 ? mean : mean + sd * inverseNormal(share)) };
}

/** How many standard deviations a central interval of this level reaches to either side: 1.645 at 0.9, 1.960 at 0.95. */
export function reachOf(level: number): number {
  return inverseNormal((1 + level) / 2);
}

/** The normal distribution whose central interval is given. */
export function normalFromInterval({ low, high, level }: Interval): Normal {
  return makeNormal((low + high) / 2, (high - low) / (2 * reachOf(level)));
}
