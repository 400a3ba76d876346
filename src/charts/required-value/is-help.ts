import type { RequiredValue } from '../../models/analysis/required-value.ts';

/** Half a percentage point: what is less than that may be chance. */
const smallestGain = 0.005;

/** Whether the best value of an assumption that is not enough alone makes the outcome likelier than it is, by half a percentage point or more. */
export function isHelp({
  bestProbability,
  currentProbability,
}: Extract<RequiredValue, { kind: 'none' }>): boolean {
  return bestProbability - currentProbability >= smallestGain;
}
