import type { Problem } from '../../../core/problem.ts';
import type { Result } from '../../../core/result.ts';
import type { MarketFigure } from './figure.ts';
import { isSeen, type EvidenceColumns, type Standing } from '../forecast-row.ts';
import { plainAmount } from '../plain-amount.ts';
import type { Qualifier } from '../qualifier.ts';
import type { Segment } from '../segment.ts';

/** The columns of the table `market_outcomes` that arithmetic needs; an empty cell is `undefined`. */
export interface OutcomeRow extends EvidenceColumns {
  readonly market_outcome_id: string;
  readonly metric: string;
  readonly segment: Segment | undefined;
  readonly geography: string;
  /** ISO date. */
  readonly period_start_on: string;
  readonly period_kind: string;
  readonly value: number;
  readonly value_qualifier: Qualifier | undefined;
  readonly unit: string;
  readonly currency: string | undefined;
  readonly kind: string;
  readonly publisher: string;
  readonly standing: Standing;
}

/** How large a market was in a year that has passed, by somebody's estimate. */
export interface MarketOutcome {
  /** Row of the table `market_outcomes`. */
  readonly outcomeId: string;
  readonly publisher: string;
  readonly kind: 'estimate_of_actual' | 'official_estimate' | 'derived';
  readonly standing: Standing;
  readonly qualifier: Qualifier;
  readonly isVerified: boolean;
  readonly figure: MarketFigure;
}

/** Why a row is not the size of a market in a past year: `where` is the column at fault. */
export interface OutcomeProblem extends Problem {
  readonly reason:
    | 'not-a-market-size'
    | 'not-an-outcome'
    | 'not-a-whole-year'
    | 'unknown-unit'
    | 'no-currency'
    | 'no-segment'
    | 'not-positive';
}

/** The columns that an outcome rests on. */
const rested = ['value', 'unit', 'currency', 'period_start_on', 'publisher', 'geography'] as const;

const outcomeKinds: readonly string[] = ['estimate_of_actual', 'official_estimate', 'derived'];

function problemsOf(row: OutcomeRow): readonly OutcomeProblem[] {
  const problems: OutcomeProblem[] = [];
  const check = (holds: boolean, where: keyof OutcomeRow, reason: OutcomeProblem['reason']) => {
    if (!holds) problems.push({ where, value: String(row[where] ?? ''), reason });
  };
  check(row.metric === 'market_size', 'metric', 'not-a-market-size');
  check(outcomeKinds.includes(row.kind), 'kind', 'not-an-outcome');
  check(row.period_kind === 'year', 'period_kind', 'not-a-whole-year');
  check(plainAmount(row.value, row.unit) !== undefined, 'unit', 'unknown-unit');
  check(row.currency !== undefined, 'currency', 'no-currency');
  check(row.segment !== undefined, 'segment', 'no-segment');
  check(row.value > 0, 'value', 'not-positive');
  return problems;
}

/** The outcome that a row tells, in the money of its day, or everything that keeps it from being one. */
export function outcomeOf(row: OutcomeRow): Result<MarketOutcome, OutcomeProblem> {
  const problems = problemsOf(row);
  const { currency, segment, geography, publisher, standing } = row;
  const amount = plainAmount(row.value, row.unit);
  if (problems.length > 0 || !currency || !segment || amount === undefined)
    return { ok: false, problems };
  const year = Number(row.period_start_on.slice(0, 4));
  const kind = row.kind as MarketOutcome['kind'];
  const isVerified = isSeen(row, rested);
  const qualifier = row.value_qualifier ?? 'exact';
  const figure: MarketFigure = { amount, currency, priceYear: 'nominal', year, segment, geography };
  const outcomeId = row.market_outcome_id;
  const source = { outcomeId, publisher, kind, standing, qualifier, isVerified };
  return { ok: true, value: { ...source, figure } };
}
