import { maybeCode, oneCode } from '../../data/query.ts';
import { amountKinds, fundingCategories } from '../../models/funding/funding-row.ts';
import { evidenceGrades, standings } from '../../models/market/forecast-row.ts';
import { sourceShape } from '../chart.ts';
import { bounds, datePrecisions, leftOutCodes, seenPrecisions, valuationKinds } from './codes.ts';

/** The columns of `sourceShape`, with their codes. */
export const gradedSource = {
  ...sourceShape,
  evidence: oneCode(evidenceGrades),
  standing: oneCode(standings),
} as const;

/** The columns of one funding event, money in millions of nominal US dollars. */
export const eventShape = {
  funding_round_id: 'text',
  company: 'text',
  company_id: 'text',
  country: 'text?',
  category: oneCode(fundingCategories),
  announced_on: 'date',
  announced_precision: oneCode(datePrecisions),
  /** As far as the date was seen, or as printed when unverified figures count. */
  date_precision: oneCode(seenPrecisions),
  event: 'text',
  stage: 'text',
  stage_as_reported: 'text?',
  /** As printed, whatever it is a sum of. */
  amount_usd_m: 'number?',
  amount_kind: maybeCode(amountKinds),
  /** The original currency of a converted amount. */
  amount_note_en: 'text?',
  amount_note_zh_hant: 'text?',
  amount_note_zh_hans: 'text?',
  /** What counts as money raised with this round; NULL where it is not known or does not count. */
  raised_usd_m: 'number?',
  post_money_usd_m: 'number?',
  valuation_kind: maybeCode(valuationKinds),
  purchase_price_usd_m: 'number?',
  /** Raise over post-money valuation of the same row. */
  sold_share: 'number?',
  sold_share_bound: maybeCode(bounds),
  lead_investors: 'text?',
  other_investors: 'text?',
  status: 'text',
  /** NULL for an event that counts. */
  left_out: maybeCode(leftOutCodes),
  unverified_fields: 'text?',
  copy_of: 'text?',
  note_en: 'text?',
  note_zh_hant: 'text?',
  note_zh_hans: 'text?',
  ...gradedSource,
} as const;
