const decayPasses = 15.387756;

/**
 * What text is worth when it is read several times, as a multiple of reading it once: U (1 + R (1 - exp(-(E - 1) / R))) / U
 * for E passes (1 or more) with R = 15.39; 3.73 at 4 passes, at most 16.39. Muennighoff et al. 2023, arXiv 2305.16264.
 */
export function repetitionValue(passes: number): number {
  return 1 + decayPasses * (1 - Math.exp(-(passes - 1) / decayPasses));
}
