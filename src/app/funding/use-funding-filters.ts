import { useMemo } from 'react';
import { everyEvent, type FundingFilters } from '../../charts/funding-figures/filters.ts';
import { fundingCategories } from '../../models/funding/funding-row.ts';
import {
  fundingFilterSettings,
  fundingYears,
  type FundingFilterValues,
} from '../../scenario/funding-settings.ts';
import { useLink } from '../use-link.ts';

function listed(chosen: readonly string[] | undefined): string {
  return chosen?.join(',') ?? 'all';
}

/** What the reader chose as variables of the queries; those of every event where nothing is chosen, so that the rows shipped with the page answer them. */
export function filtersOf(values: FundingFilterValues): FundingFilters {
  const { categories, countries, stages, years, companyText, unverified } = values;
  const isEveryYear = years.every((year, end) => year === fundingYears[end]);
  return {
    categories: categories.length === fundingCategories.length ? 'all' : categories.join(','),
    countries: listed(countries),
    stages: listed(stages),
    from_year: isEveryYear ? everyEvent.from_year : years[0],
    to_year: isEveryYear ? everyEvent.to_year : years[1],
    company_text: companyText?.trim() ?? '',
    counts_unverified: unverified === 'in',
  };
}

/** The filters of the page, the same object while none of them has changed. */
export function useFundingFilters(): FundingFilters {
  const { values } = useLink(fundingFilterSettings);
  return useMemo(() => filtersOf(values), [values]);
}
