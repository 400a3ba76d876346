import type { DatedTerm } from './dated-terms.ts';
import { presentValue } from './present-value.ts';

const maxSteps = 300;
const tolerance = 1e-15;

/**
 * The log growth between two at which present values have opposite signs where the value is zero: Newton's step, and the
 * middle of the bracket where that step would leave it or is more than half of the one before.
 */
export function bracketedRoot(terms: readonly DatedTerm[], from: number, to: number): number {
  let [below, above] = presentValue(terms, from).value < 0 ? [from, to] : [to, from];
  let [u, lastStep] = [(below + above) / 2, Infinity];
  for (let count = 0; count < maxSteps; count++) {
    const { value, slope } = presentValue(terms, u);
    if (value < 0) below = u;
    else above = u;
    const newton = u - value / slope;
    const isSafe =
      (newton - below) * (newton - above) <= 0 && 2 * Math.abs(newton - u) <= Math.abs(lastStep);
    const next = isSafe ? newton : (below + above) / 2;
    lastStep = next - u;
    u = next;
    if (Math.abs(lastStep) <= tolerance * (1 + Math.abs(u))) return u;
  }
  return u;
}
