import type { EvidenceColumns, Standing } from '../market/forecast-row.ts';

/** Lines of business: the codes of the column `category`. */
export const fundingCategories = [
  'vector_database',
  'labelling_services',
  'labelling_platform',
  'expert_human_data',
  'rl_environments',
  'physical_ai_data',
  'data_quality',
  'serverless_database',
  'embeddings',
] as const;

/** One of `fundingCategories`. */
export type FundingCategory = (typeof fundingCategories)[number];

/** Stages in the order in which a company passes them, as far as they have one: codes of the column `stage`. */
export const orderedStages = [
  'angel',
  'pre_seed',
  'seed',
  'seed_series_a',
  'series_a',
  'series_a1',
  'series_b',
  'series_c',
  'series_d',
  'series_e',
  'series_f',
  'ipo',
] as const;

/** How far a date is known. */
export type DatePrecision = 'day' | 'month' | 'year';

/** How an amount is to be read: the codes of the column `amount_kind`. */
export const amountKinds = [
  'exact',
  'lower_bound',
  'maximum',
  'cumulative',
  'derived',
  'converted',
  'purchase_price',
  'bid',
] as const;

/** One of `amountKinds`. */
export type AmountKind = (typeof amountKinds)[number];

/** The columns of the table `funding_rounds` that arithmetic needs, money in millions of nominal US dollars; an empty cell is `undefined`. */
export interface FundingRow extends EvidenceColumns {
  readonly funding_round_id: string;
  readonly company: string;
  readonly company_id: string;
  /** ISO 3166-1 codes separated by semicolons. */
  readonly country: string | undefined;
  readonly category: FundingCategory;
  /** ISO date; the first day of the period when only the month or year is known. */
  readonly announced_on: string;
  readonly announced_precision: DatePrecision;
  readonly event: string;
  readonly stage: string;
  readonly amount_usd_m: number | undefined;
  readonly amount_kind: AmountKind | undefined;
  readonly post_money_usd_m: number | undefined;
  /** Not in the bundled table, but a table of the reader's may give it. */
  readonly pre_money_usd_m?: number | undefined;
  readonly valuation_kind: string | undefined;
  readonly purchase_price_usd_m: number | undefined;
  readonly lead_investors: string | undefined;
  readonly status: string;
  readonly standing: Standing;
}
