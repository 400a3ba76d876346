import type { LicenceDealRow } from '../funding-figures/deal-queries.ts';

/** What a value of money is known to be: itself, a floor, a ceiling, or about itself. */
export type DealBound = 'exact' | 'at_least' | 'at_most' | 'about';

const ofQualifier: Readonly<Record<string, DealBound>> = {
  over: 'at_least',
  lower_bound: 'at_least',
  upper_bound: 'at_most',
  almost: 'at_most',
  about: 'about',
};

/** How exact the value of a deal is, from the code of its basis and that of its qualifier. */
export function dealBound({
  annual_basis: basis,
  value_qualifier: qualifier,
}: Pick<LicenceDealRow, 'annual_basis' | 'value_qualifier'>): DealBound {
  if (basis === 'at_most_per_year') return 'at_most';
  if (basis === 'at_least_per_year') return 'at_least';
  return ofQualifier[qualifier ?? 'exact'] ?? 'exact';
}
