import type { GrowthAudit } from '../models/market/growth/audit-growth.ts';
import { segments } from '../models/market/segment.ts';
import { marketGeographies } from '../models/market/market-geographies.ts';
import type { Currency } from '../models/market/sentence/growth-sentence.ts';
import { panelViews } from './panel-views.ts';
import { decimal, freeText, maybeOneOf, oneOf, someOf, type ValuesOf } from './setting.ts';
import { tableSort } from './table-sort.ts';

/** Characters of a sentence that a link carries. */
export const longestLinkSentence = 300;

/** The currencies that an amount can be in, the two of the forecasts first. */
export const currencies = [
  'CNY',
  'USD',
  'TWD',
  'HKD',
  'EUR',
  'GBP',
  'JPY',
  'KRW',
  'INR',
  'AUD',
  'CAD',
  'SGD',
] as const satisfies readonly Currency[];

/** The verdicts of the audit, from agreement to the widest gap. */
export const auditVerdicts = [
  'agrees',
  'rounding-explains',
  'small',
  'material',
  'gross',
  'not-checkable',
] as const satisfies readonly GrowthAudit['verdict'][];

/** The least and the largest number that each field of the calculator takes: amounts in units of currency, the rate as a share. */
export const growthBounds = {
  start: [-1e18, 1e18],
  end: [-1e18, 1e18],
  fromYear: [1000, 3000],
  toYear: [1000, 3000],
  years: [-1000, 1000],
  rate: [-100, 100],
} as const;

/** What is set in the calculator: a sentence, and each figure that differs from what the sentence says. */
export const calculatorSettings = {
  sentence: freeText('say', longestLinkSentence),
  start: decimal('start', growthBounds.start),
  end: decimal('end', growthBounds.end),
  fromYear: decimal('from', growthBounds.fromYear),
  toYear: decimal('to', growthBounds.toYear),
  years: decimal('span', growthBounds.years),
  rate: decimal('rate', growthBounds.rate),
  currency: maybeOneOf('cur', currencies),
};

/** The columns of the audit's table, by which its forecasts can be sorted. */
export const auditColumns = [
  'publisher',
  'edition',
  'segment',
  'geography',
  'stated',
  'implied',
  'gap',
  'verdict',
  'implied-low',
  'implied-high',
  'currency',
  'base-year',
  'base',
  'target-year',
  'target',
  'reason',
  'reported-by',
  'note',
  'evidence',
  'source',
] as const;

/** Characters of the id of a row that a link carries. */
const longestRowId = 80;

/** Which forecasts the audit shows, in which order, and what lies open under it. */
export const auditSettings = {
  verdicts: someOf('verdict', auditVerdicts),
  segments: someOf('segment', segments),
  geographies: someOf('geo', marketGeographies),
  sort: tableSort('sort', auditColumns),
  auditPanel: oneOf('audit', panelViews, 'closed'),
  /** The forecast whose row or working is in view. */
  row: freeText('row', longestRowId),
};

/** Everything that can be set on the page `/growth`. */
export const growthSettings = { ...calculatorSettings, ...auditSettings };

/** What the reader chose in the calculator. */
export type CalculatorValues = ValuesOf<typeof calculatorSettings>;

/** What the reader chose to see of the audit. */
export type AuditValues = ValuesOf<typeof auditSettings>;
