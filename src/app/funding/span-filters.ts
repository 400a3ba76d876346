import type { FundingFilters } from '../../charts/funding-figures/filters.ts';

/** Whether the reader chose lines of business, countries, stages or a company, which panels without rounds do not follow. */
export function usesOtherFilters({
  categories,
  countries,
  stages,
  company_text: company,
}: FundingFilters): boolean {
  return [categories, countries, stages].some((codes) => codes !== 'all') || company !== '';
}

/** The filters that every panel of the page follows: years and evidence. */
export function spanFilters({ from_year, to_year, counts_unverified }: FundingFilters) {
  return { from_year, to_year, counts_unverified };
}
