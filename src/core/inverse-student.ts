import { inverseNormal } from './inverse-normal.ts';

/**
 * The value of Student's t below which a share of the probability lies, for shares in (0, 1) and three or more degrees
 * of freedom: off by less than 0.2 % between 0.025 and 0.975, less with more degrees of freedom. Abramowitz and Stegun
 * 1964, 26.7.5. Throws `invalid degrees of freedom: 2` below three.
 */
export function inverseStudent(share: number, degreesOfFreedom: number): number {
  if (!(degreesOfFreedom >= 3)) {
    throw new RangeError(`invalid degrees of freedom: ${degreesOfFreedom}`);
  }
  const z = inverseNormal(share);
  const square = z * z;
  const terms = [
    (square + 1) / 4,
    ((5 * square + 16) * square + 3) / 96,
    (((3 * square + 19) * square + 17) * square - 15) / 384,
    ((((79 * square + 776) * square + 1482) * square - 1920) * square - 945) / 92_160,
  ];
  return z * terms.reduceRight((sum, term) => (sum + term) / degreesOfFreedom, 0) + z;
}
