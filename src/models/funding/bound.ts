/** What is known of a figure: itself, a floor, a ceiling, or (`unknown`) neither, as of a quotient of two floors. */
export type Bound = 'exact' | 'at-least' | 'at-most' | 'unknown';

const inverses: Readonly<Record<Bound, Bound>> = {
  exact: 'exact',
  'at-least': 'at-most',
  'at-most': 'at-least',
  unknown: 'unknown',
};

/** What is known of a sum or a product of two positive figures. */
export function jointBound(one: Bound, another: Bound): Bound {
  if (one === another || another === 'exact') return one;
  return one === 'exact' ? another : 'unknown';
}

/** What is known of one positive figure over another. */
export function quotientBound(top: Bound, bottom: Bound): Bound {
  return jointBound(top, inverses[bottom]);
}
