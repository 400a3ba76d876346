import type { DatedTerm } from './dated-terms.ts';

/** The sum of terms discounted at a log growth of `u` a year, all three scaled by one and the same positive factor so that no power overflows. */
export interface PresentValue {
  readonly value: number;
  /** Derivative of the value by `u`. */
  readonly slope: number;
  /** The sum of the terms without their signs: what roundoff is measured by. */
  readonly size: number;
}

/** `sum of amount exp(-u years)` over the terms, with its slope. O(terms). */
export function presentValue(terms: readonly DatedTerm[], u: number): PresentValue {
  const top = terms.reduce((highest, { years }) => Math.max(highest, -u * years), -Infinity);
  let [value, slope, size] = [0, 0, 0];
  for (const { years, amount } of terms) {
    const discounted = amount * Math.exp(-u * years - top);
    value += discounted;
    slope -= years * discounted;
    size += Math.abs(discounted);
  }
  return { value, slope, size };
}
