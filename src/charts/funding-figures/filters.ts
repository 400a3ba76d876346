/** What the page lets through: variables of its queries. A type and not an interface, so that it is a record of SQL values. */
export type FundingFilters = {
  /** Codes of the column `category`, separated by commas; `all` for every one, empty for none. */
  readonly categories: string;
  /** ISO 3166-1 codes separated by commas, `unknown` for companies without one; `all` for every country, empty for none. */
  readonly countries: string;
  /** Codes of the column `stage`, separated by commas; `all` for every one, empty for none. */
  readonly stages: string;
  /** First and last year of announcement, both included. */
  readonly from_year: number;
  readonly to_year: number;
  /** Looked for in names of companies as it stands, in either case; empty for every company. */
  readonly company_text: string;
  /** Whether figures count that were not seen at their source; they are listed in either case. */
  readonly counts_unverified: boolean;
};

/** The filters that let every event through and count what was seen at its source. */
export const everyEvent: FundingFilters = {
  categories: 'all',
  countries: 'all',
  stages: 'all',
  from_year: 2000,
  to_year: 2100,
  company_text: '',
  counts_unverified: false,
};
