import { reachOf } from './normal.ts';

/** A published median with an interval around it that need not be symmetric. */
export interface MedianInterval {
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly level: number;
}

/** A value for a standard normal draw: half of a normal on each side of the median, each as wide as its end of the interval says. */
export interface SplitNormal {
  readonly median: number;
  readonly sdBelow: number;
  readonly sdAbove: number;
}

/** The two-piece normal that has this median and interval. */
export function splitNormalFromInterval({ low, median, high, level }: MedianInterval): SplitNormal {
  const reach = reachOf(level);
  return { median, sdBelow: (median - low) / reach, sdAbove: (high - median) / reach };
}

/** The value of a two-piece normal at a standard normal draw. */
export function splitNormalValue({ median, sdBelow, sdAbove }: SplitNormal, z: number): number {
  return median + z * (z < 0 ? sdBelow : sdAbove);
}
