import { log10GrowthFromInterval, log10NormalFromInterval } from '../../distributions/lognormal.ts';
import { normalFromInterval } from '../../distributions/normal.ts';
import type { Draws } from '../../draws.ts';
import type { Interval, IntervalSpec } from '../../parameter.ts';

type Spec = Pick<IntervalSpec, 'id' | 'shape' | 'min' | 'max'>;

function cut(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}

/** The values of an uncertain input that is normal or lognormal, one a draw of the stream with its id, cut to its range. */
export function uncertainColumn(
  { id, shape, min, max }: Spec,
  interval: Interval,
  draws: Draws,
): Float32Array {
  const isLog = shape === 'lognormal';
  const { mean, sd } = isLog ? log10NormalFromInterval(interval) : normalFromInterval(interval);
  if (sd === 0) return new Float32Array(draws.count).fill(interval.low);
  const scaled = (z: number): number => mean + sd * z;
  return draws
    .normal(id)
    .map((z) => cut(isLog ? Math.exp(Math.LN10 * scaled(z)) : scaled(z), min, max));
}

/** log10 of the yearly factor of an uncertain growth, one a draw of the stream with its id, cut to its range. */
export function uncertainLogGrowth(
  { id, min, max }: Spec,
  interval: Interval,
  draws: Draws,
): Float32Array {
  const { mean, sd } = log10GrowthFromInterval(interval);
  const [least, most] = [Math.log10(1 + min), Math.log10(1 + max)];
  return draws.normal(id).map((z) => cut(mean + sd * z, least, most));
}
