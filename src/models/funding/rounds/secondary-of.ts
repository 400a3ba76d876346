import type { Result } from '../../../core/result.ts';
import type { OutcomeRow } from '../../market/basis/outcome.ts';
import { isSeen } from '../../market/forecast-row.ts';
import { plainAmount } from '../../market/plain-amount.ts';
import { refuseFigure, type FundingProblem } from '../funding-problem.ts';
import type { DatePrecision } from '../funding-row.ts';
import type { EvidenceOptions } from '../left-out.ts';
import { dealDate, type DealDate } from './deal-date.ts';

/** The columns of the table `market_outcomes` that a secondary valuation needs. */
export interface SecondaryRow extends OutcomeRow {
  readonly subject_en: string;
  readonly period_precision: DatePrecision;
}

/** What a company was worth by sales of its shares between investors, in US dollars of its day. */
export interface Secondary {
  /** Row of the table `market_outcomes`. */
  readonly id: string;
  readonly company: string;
  readonly date: DealDate;
  readonly usd: number;
  readonly isVerified: boolean;
}

const columns = ['value', 'unit', 'currency', 'period_start_on'];

/** The secondary valuation that a row tells, or the first thing that keeps it from being one in US dollars. */
export function secondaryOf(
  row: SecondaryRow,
  options: EvidenceOptions = {},
): Result<Secondary, FundingProblem> {
  const { metric, value, unit, currency, standing } = row;
  const usd = plainAmount(value, unit);
  if (metric !== 'secondary_valuation') return refuseFigure('metric', metric, 'unknown-kind');
  if (standing !== 'sound' && standing !== 'disputed')
    return refuseFigure('standing', standing, 'unknown-kind');
  if (usd === undefined || currency !== 'USD')
    return refuseFigure('currency', currency, 'unknown-kind');
  if (!(usd > 0)) return refuseFigure('value', value, 'not-positive');
  const isVerified = isSeen(row, columns);
  if (!isVerified && options.countsUnverified !== true)
    return refuseFigure('value', value, 'unverified');
  const date = dealDate(
    { ...row, announced_on: row.period_start_on, announced_precision: row.period_precision },
    options,
  );
  const { market_outcome_id: id, subject_en: company } = row;
  return { ok: true, value: { id, company, date, usd, isVerified } };
}
