import type { Interval } from '../parameter.ts';
import type { Distribution } from './distribution.ts';
import { normalFromInterval, type Normal } from './normal.ts';

/** The decimal logarithm of a lognormal quantity, given by its credible interval; both ends must be above 0. */
export function log10NormalFromInterval({ low, high, level }: Interval): Normal {
  return normalFromInterval({ low: Math.log10(low), high: Math.log10(high), level });
}

/** The decimal logarithm of a yearly growth factor: the interval is of the growth, 0.02 for 2 % a year. */
export function log10GrowthFromInterval({ low, high, level }: Interval): Normal {
  return log10NormalFromInterval({ low: 1 + low, high: 1 + high, level });
}

/** The lognormal distribution whose central interval is given, as people think of a quantity of uncertain size. */
export function lognormalFromInterval(interval: Interval): Distribution {
  const exponent = log10NormalFromInterval(interval);
  return { quantile: (share) => 10 ** exponent.quantile(share) };
}
