import type { Bound } from '../../models/funding/bound.ts';
import type { DatePrecision } from '../../models/funding/funding-row.ts';

/** Why an event does not count as money raised: its standing, that it was not seen, has not come about, or brought the company no money. */
export const leftOutCodes = ['rejected', 'unverified', 'not_closed', 'not_a_raise'] as const;

/** Why a licence deal does not stand as one. */
export const dealLeftOutCodes = [
  'rejected',
  'unverified',
  'denied',
  'not_a_licence',
  'not_closed',
] as const;

/** Why the size of a market does not count. */
export const marketLeftOutCodes = ['rejected', 'unverified', 'copy'] as const;

/** What is known of a figure: itself, a floor, a ceiling, or neither, as of a quotient of two floors. */
export const bounds = [
  'exact',
  'at-least',
  'at-most',
  'unknown',
] as const satisfies readonly Bound[];

/** How far a date is known. */
export const datePrecisions = ['day', 'month', 'year'] as const satisfies readonly DatePrecision[];

/** How far a date was seen at the source; `unseen` for one that was not. */
export const seenPrecisions = [...datePrecisions, 'unseen'] as const;

/** What kind of value a row puts on a company: the codes of the column `valuation_kind`. */
export const valuationKinds = [
  'post_money',
  'purchase_price',
  'bid',
  'lower_bound',
  'unclear',
] as const;

/** What money raised is summed over: `undated` for rounds whose date was not seen. */
export const periodKinds = ['quarter', 'year', 'undated'] as const;

/** What became of a company. */
export const outcomeCodes = ['acquired', 'listed', 'partner_deal'] as const;

/** What the yearly value of a licence deal rests on. */
export const annualBases = [
  'per_year',
  'at_most_per_year',
  'at_least_per_year',
  'year_revenue',
  'total_over_term',
] as const;

/** Where the size of a market stands: in the table of outcomes, or as one of the points of a forecast. */
export const marketFigureKinds = ['outcome', 'base', 'estimate', 'target'] as const;

/** The claims of the article that are about rounds. */
export const roundClaims = ['C09', 'C10', 'C11'] as const;

/** What the filters choose among. */
export const facets = ['category', 'country', 'stage', 'year'] as const;
