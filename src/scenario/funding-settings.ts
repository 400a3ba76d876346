import { fundingCategories } from '../models/funding/funding-row.ts';
import { code, codes, freeText, oneOf, someOf, yearSpan, type ValuesOf } from './setting.ts';

/** The years of announcement, both included, that a link can ask for. */
export const fundingYears = [2000, 2100] as const;

/** Characters of a company's name that are looked for. */
export const longestCompanyText = 60;

/** Which funding events every panel of `/funding` shows. */
export const fundingFilterSettings = {
  categories: someOf('category', fundingCategories),
  /** ISO 3166-1 codes, `unknown` for companies without one; `undefined` for every country. */
  countries: codes('country'),
  /** Codes of the column `stage`; `undefined` for every stage. */
  stages: codes('stage'),
  years: yearSpan('years', fundingYears, fundingYears, 0),
  companyText: freeText('find', longestCompanyText),
  /** Whether figures count that were not seen at their source. */
  unverified: oneOf('unseen', ['out', 'in'], 'out'),
};

/** What the reader chose of the funding events. */
export type FundingFilterValues = ValuesOf<typeof fundingFilterSettings>;

/** The company whose rounds are looked at, by `company_id`. */
export const fundingCompanySettings = { company: code('company', 'neon') };
