import type { Segment } from './segment.ts';
import type { Qualifier } from './qualifier.ts';

/** Whether a figure stands on its own, repeats or misquotes another, or is contradicted: the codes of the column `standing`, the best first. */
export const standings = [
  'sound',
  'disputed',
  'superseded',
  'duplicate',
  'misquote',
  'wrong',
] as const;

/** One of `standings`. */
export type Standing = (typeof standings)[number];

/** How far a row was seen at its source: the codes of the column `evidence`. */
export const evidenceGrades = ['linked', 'unlinked', 'unverified'] as const;

/** What a stated growth rate measures. */
export const growthKinds = ['cagr', 'one_year', 'unknown'] as const;

/** The columns of a table that say how far a row was seen at its source. */
export interface EvidenceColumns {
  readonly evidence: (typeof evidenceGrades)[number];
  /** Column names separated by semicolons; `*` for the whole row. */
  readonly unverified_fields: string | undefined;
}

/** The columns of the table `market_forecasts` that arithmetic needs, amounts in billions of the currency; an empty cell is `undefined`. */
export interface ForecastRow extends EvidenceColumns {
  readonly market_forecast_id: string;
  readonly publisher: string | undefined;
  readonly segment: Segment;
  readonly geography: string;
  readonly currency: string;
  readonly base_year: number | undefined;
  readonly base_bn: number | undefined;
  readonly base_significant_digits: number | undefined;
  readonly base_qualifier: Qualifier | undefined;
  readonly estimate_year: number | undefined;
  readonly estimate_bn: number | undefined;
  readonly estimate_significant_digits: number | undefined;
  readonly target_year: number | undefined;
  readonly target_bn: number | undefined;
  readonly target_significant_digits: number | undefined;
  readonly target_qualifier: Qualifier | undefined;
  readonly stated_growth_per_year: number | undefined;
  readonly stated_growth_kind: (typeof growthKinds)[number] | undefined;
  readonly stated_from_year: number | undefined;
  readonly stated_to_year: number | undefined;
  readonly standing: Standing;
  readonly copy_of: string | undefined;
  /** ISO date, no finer than the source's own; an empty cell where nobody knows. */
  readonly source_published_on: string | undefined;
}

/** Whether all of the columns were seen at the source of the row. */
export function isSeen(
  { evidence, unverified_fields: fields }: EvidenceColumns,
  columns: readonly string[],
): boolean {
  const unseen = (fields ?? '').split(';');
  if (evidence === 'unverified' || unseen.includes('*')) return false;
  return !columns.some((column) => unseen.includes(column));
}
