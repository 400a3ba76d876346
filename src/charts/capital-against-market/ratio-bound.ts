import { isFloor, type KnownRaise, type MarketSize } from './series.ts';

/** What is known of a quotient: a code of the message `bounded`. */
export type RatioBound = 'exact' | 'at_least' | 'at_most' | 'about';

/** What is known of the raise over a size, by what is known of the size: a size that is over what is printed makes the quotient at most what is given. */
const boundBySize: Readonly<Record<string, RatioBound>> = {
  exact: 'exact',
  almost: 'at_least',
  over: 'at_most',
  low_end: 'at_most',
};

function boundOf({ row }: MarketSize): RatioBound {
  return boundBySize[row.qualifier ?? 'exact'] ?? 'about';
}

/** What is known of what was raised in a year over one size, or over several from the lowest to the highest; floors on both sides leave neither. */
export function ratioBound(sizes: readonly MarketSize[], year: KnownRaise): RatioBound {
  const known = new Set<RatioBound>(sizes.map(boundOf));
  if (isFloor(year)) known.add('at_least');
  if (known.size > 1) known.delete('exact');
  const [first = 'exact', ...others] = known;
  return others.length === 0 ? first : 'about';
}
