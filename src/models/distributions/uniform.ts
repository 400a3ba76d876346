import type { Distribution } from './distribution.ts';

/** Every value between two ends equally likely. */
export function uniformBetween(low: number, high: number): Distribution {
  return { quantile: (share) => low + share * (high - low) };
}
