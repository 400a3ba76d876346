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

/** The filters that the panels without rounds follow, those of the market and of licence deals: years and evidence. A company, companies side by side and the examples of the return calculator follow the evidence alone. */
export function spanFilters({ from_year, to_year, counts_unverified }: FundingFilters) {
  return { from_year, to_year, counts_unverified };
}
