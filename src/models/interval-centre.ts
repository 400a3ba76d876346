import { reachOf } from './distributions/normal.ts';
import type { Interval, IntervalShape, IntervalSpec } from './parameter.ts';
import { inverseNormal } from '../core/inverse-normal.ts';

/** The scale on which an interval of a shape is symmetric, and the way back. */
const scales: Readonly<
  Record<IntervalShape, { to: (value: number) => number; from: (value: number) => number }>
> = {
  normal: { to: (value) => value, from: (value) => value },
  lognormal: { to: Math.log10, from: (value) => 10 ** value },
  growth: { to: (value) => Math.log10(1 + value), from: (value) => 10 ** value - 1 },
};

/** The value of an uncertain input at a share of its probability: 0.5 is its median. */
export function intervalQuantile(
  { shape }: Pick<IntervalSpec, 'shape'>,
  { low, high, level }: Interval,
  share: number,
): number {
  if (low === high) return low;
  const { to, from } = scales[shape];
  const [a, b] = [to(low), to(high)];
  const sd = (b - a) / (2 * reachOf(level));
  return from((a + b) / 2 + sd * inverseNormal(share));
}

/** How many standard deviations a value lies above the median of an uncertain input, on the scale of its shape; infinite beside an input that is certain. */
export function deviationsFromMedian(
  { shape }: Pick<IntervalSpec, 'shape'>,
  { low, high, level }: Interval,
  value: number,
): number {
  const { to } = scales[shape];
  const sd = (to(high) - to(low)) / (2 * reachOf(level));
  return (to(value) - (to(low) + to(high)) / 2) / sd;
}

/** The interval moved to another median within the range of the input, as wide as before on the scale of its shape, or as wide as the range leaves room for on both sides. */
export function withMedian(
  { shape, min, max }: Pick<IntervalSpec, 'shape' | 'min' | 'max'>,
  { low, high, level }: Interval,
  median: number,
): Interval {
  const { to, from } = scales[shape];
  const middle = to(median);
  const half = Math.min((to(high) - to(low)) / 2, middle - to(min), to(max) - middle);
  const cut = (value: number): number => Math.min(Math.max(value, min), max);
  return { low: cut(from(middle - half)), high: cut(from(middle + half)), level };
}

/** An uncertain input known for certain: both ends at one value. */
export function certain({ level }: Interval, value: number): Interval {
  return { low: value, high: value, level };
}
