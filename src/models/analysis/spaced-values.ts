import type { PointSpec } from '../parameter.ts';

/** Whether a range is walked by equal amounts or by equal factors. */
export type Scale = PointSpec['scale'];

/** The value a share of the way from one value to another, on a scale; exact at both ends. */
export function between(scale: Scale, from: number, to: number, share: number): number {
  if (share === 0 || share === 1) return share === 0 ? from : to;
  return scale === 'log' ? from * (to / from) ** share : from + (to - from) * share;
}

/** Where a value lies between two others, 0 at the first and 1 at the second, on a scale. */
export function placeBetween(scale: Scale, from: number, to: number, value: number): number {
  return scale === 'log'
    ? Math.log(value / from) / Math.log(to / from)
    : (value - from) / (to - from);
}

/** Evenly spaced values from one value to another, both included, on a scale; a single one is the first. */
export function spacedValues(
  scale: Scale,
  from: number,
  to: number,
  count: number,
): readonly number[] {
  return Array.from({ length: count }, (_, i) =>
    between(scale, from, to, i / Math.max(count - 1, 1)),
  );
}
