/** How a source qualifies a figure it prints. */
export const qualifiers = ['exact', 'over', 'almost', 'about', 'midpoint'] as const;

/** One of `qualifiers`. */
export type Qualifier = (typeof qualifiers)[number];

/** How an amount is qualified that was worked out from others and rises with each of them: a bound where those that are not exact are all that bound, else about. */
export function combinedQualifier(parts: readonly Qualifier[]): Qualifier {
  const loose = new Set(parts.filter((part) => part !== 'exact'));
  const [first] = loose;
  if (first === undefined) return 'exact';
  return loose.size === 1 && first !== 'midpoint' ? first : 'about';
}

const inverses: Readonly<Partial<Record<Qualifier, Qualifier>>> = {
  over: 'almost',
  almost: 'over',
};

/** How a share of an amount is qualified by that amount: what is over the amount is under its share. */
export function inverseQualifier(qualifier: Qualifier): Qualifier {
  return inverses[qualifier] ?? qualifier;
}
