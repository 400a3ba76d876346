import { bracketedRoot } from './bracketed-root.ts';
import type { DatedTerm } from './dated-terms.ts';
import { presentValue } from './present-value.ts';

const touch = 1e-12;

function signAt(terms: readonly DatedTerm[], u: number): number {
  const { value, size } = presentValue(terms, u);
  return Math.abs(value) <= touch * size ? 0 : Math.sign(value);
}

/** The terms of the slope of `exp(c u)` times the value, with `c` between the two terms of a sign change: one change fewer. */
function withoutChange(terms: readonly DatedTerm[], c: number): readonly DatedTerm[] {
  return terms.map(({ years, amount }) => ({ years, amount: amount * (c - years) }));
}

function firstChange(terms: readonly DatedTerm[]): number | undefined {
  const place = terms.findIndex(({ amount }, k) => amount * (terms[k - 1]?.amount ?? 0) < 0);
  const [before, after] = [terms[place - 1], terms[place]];
  return before && after && (before.years + after.years) / 2;
}

/**
 * Every log growth in a range, ascending, at which the present value is zero. The value times `exp(c u)` turns only where
 * its slope, a sum of the same form with one sign change fewer, is zero; between two turns there is one root at most (the
 * proof of Descartes' rule of signs for sums of exponentials). Roots closer than about a millionth count as one.
 * O(terms x sign changes squared).
 */
export function allRoots(
  terms: readonly DatedTerm[],
  low: number,
  high: number,
): readonly number[] {
  const change = firstChange(terms);
  if (change === undefined) return [];
  const stops = [low, ...allRoots(withoutChange(terms, change), low, high), high];
  const signs = stops.map((stop) => signAt(terms, stop));
  return stops.flatMap((stop, place) => {
    const [before, sign] = [signs[place - 1] ?? 0, signs[place] ?? 0];
    if (sign === 0) return [stop];
    return before * sign < 0 ? [bracketedRoot(terms, stops[place - 1] ?? stop, stop)] : [];
  });
}
