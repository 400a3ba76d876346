/**
 * Audit of a published growth rate: does `end = start (1 + rate)^years` hold between the amounts printed beside it?
 *
 * The amounts are those of the years that the rate is stated for; without years, base and target; a rate dated from the year after the base is compounded from the base
 * (`SpanMatch`). Amounts and the rate itself are rounded figures, so each stands for a range. A rate of unknown kind is read as compound.
 * Limits: zeros at the end of the rate are not in the table (23.0 % and 23 % are both 0.23, read as 23 %, the wider), and a qualifier of the rate is not either.
 */
import { completeGrowth, type CompletedAmount } from './complete-growth.ts';
import { explainGrowth, type ExplainingReading } from './explain-growth.ts';
import { termProblems, type GrowthResult } from './growth-problem.ts';
import type { GrowthRow, StatedGrowth } from './growth-row.ts';
import { findSpan, type AuditProblem, type GrowthSpan } from './growth-span.ts';
import { growthVerdict, type GrowthVerdict } from './growth-verdict.ts';
import { grown } from './grown.ts';
import { impliedGrowth, type ImpliedGrowth } from './implied-growth.ts';
import { rateRange, type ValueRange } from './rounding-range.ts';
import { yearsNeeded } from './years-needed.ts';

/** A stated rate beside the implied one; amounts in units of currency, rates as shares per year. */
export interface CheckedGrowth extends GrowthSpan, ImpliedGrowth {
  readonly verdict: GrowthVerdict;
  readonly stated: StatedGrowth;
  readonly statedRange: ValueRange;
  /** Stated less implied rate: 0.01 is one percentage point. */
  readonly gap: number;
  /** What the stated rate makes of the start by the end year. */
  readonly endAtStated: number | undefined;
  /** The years that the stated rate needs from start to end; `undefined` when it never gets there. */
  readonly yearsAtStated: number | undefined;
  /** Another reading in which the stated rate agrees, when this one does not. */
  readonly explainedBy: ExplainingReading | undefined;
}

/** A row whose rate cannot be checked, why, and what can be computed of it all the same. */
export interface UncheckedGrowth {
  readonly verdict: 'not-checkable';
  readonly problems: readonly AuditProblem[];
  readonly stated: StatedGrowth | undefined;
  /** What the printed amounts imply all the same, such as those of a row that states no rate. */
  readonly endpoints: (GrowthSpan & ImpliedGrowth) | undefined;
  /** The endpoint that the source leaves out. */
  readonly completed: CompletedAmount | undefined;
}

/** The audit of one row. */
export type GrowthAudit = CheckedGrowth | UncheckedGrowth;

function valueIn<T>(result: GrowthResult<T>): T | undefined {
  return result.ok ? result.value : undefined;
}

function check(
  row: GrowthRow,
  span: GrowthSpan,
  implied: ImpliedGrowth,
  stated: StatedGrowth,
): CheckedGrowth {
  const { rate, percentDecimals, qualifier } = stated;
  const statedRange = rateRange(rate, percentDecimals, qualifier);
  const verdict = growthVerdict({ stated: rate, statedRange, ...implied });
  const isOff = verdict !== 'agrees' && verdict !== 'rounding-explains';
  const { start, end } = span;
  return {
    ...span,
    ...implied,
    verdict,
    stated,
    statedRange,
    gap: rate - implied.implied,
    endAtStated: valueIn(grown(start.amount, rate, implied.years)),
    yearsAtStated: valueIn(yearsNeeded(start.amount, end.amount, rate)),
    explainedBy: isOff ? explainGrowth(row, span, statedRange) : undefined,
  };
}

function rateProblems(stated: StatedGrowth | undefined): readonly AuditProblem[] {
  if (stated === undefined) return [{ where: 'rate', value: '', reason: 'no-stated-rate' }];
  return termProblems({ rate: stated.rate });
}

function kindProblems(
  stated: StatedGrowth | undefined,
  { years }: ImpliedGrowth,
): readonly AuditProblem[] {
  if (stated?.kind !== 'one_year' || years === 1) return [];
  return [{ where: 'rate', value: String(years), reason: 'one-year-rate' }];
}

/** Whether the growth rate of a published forecast agrees with the amounts printed beside it, and if it cannot be told, why. */
export function auditGrowth(row: GrowthRow): GrowthAudit {
  const { stated } = row;
  const span = findSpan(row);
  const growth = span.ok ? impliedGrowth(span.value.start, span.value.end) : span;
  const problems = [
    ...rateProblems(stated),
    ...(growth.ok ? kindProblems(stated, growth.value) : growth.problems),
  ];
  if (span.ok && growth.ok && stated !== undefined && problems.length === 0) {
    return check(row, span.value, growth.value, stated);
  }
  const endpoints = span.ok && growth.ok ? { ...span.value, ...growth.value } : undefined;
  const completed = completeGrowth(row);
  return { verdict: 'not-checkable', problems, stated, endpoints, completed };
}
