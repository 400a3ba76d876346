import { inverseNormal } from '../../core/inverse-normal.ts';
import { normalCdf } from '../../core/normal-cdf.ts';
import type { Interval } from '../parameter.ts';
import type { Distribution } from './distribution.ts';
import { log10NormalFromInterval } from './lognormal.ts';
import { normalFromInterval, type Normal } from './normal.ts';

/** Open ends outside which no value lies. */
export interface Bounds {
  readonly above?: number;
  readonly below?: number;
}

/** A normal distribution cut to its bounds. */
export function truncateNormal(
  { mean, sd }: Normal,
  { above = -Infinity, below = Infinity }: Bounds,
): Distribution {
  if (sd === 0) return { quantile: () => mean };
  const from = normalCdf((above - mean) / sd);
  const to = normalCdf((below - mean) / sd);
  return { quantile: (share) => mean + sd * inverseNormal(from + share * (to - from)) };
}

/** A normal distribution cut to its bounds; the interval is that of the uncut one. */
export function truncatedNormalFromInterval(interval: Interval, bounds: Bounds): Distribution {
  return truncateNormal(normalFromInterval(interval), bounds);
}

/** A lognormal distribution cut to its bounds (above 0); the interval is that of the uncut one. */
export function truncatedLognormalFromInterval(interval: Interval, bounds: Bounds): Distribution {
  const { above = 0, below = Infinity } = bounds;
  const cut = truncateNormal(log10NormalFromInterval(interval), {
    above: Math.log10(above),
    below: Math.log10(below),
  });
  return { quantile: (share) => 10 ** cut.quantile(share) };
}
