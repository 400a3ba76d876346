import { isDated, type DatedAmount, type GrowthRow, type PrintedAmount } from './growth-row.ts';
import type { GrowthProblem } from './growth-problem.ts';
import type { Problem } from '../../../core/problem.ts';
import type { Result } from '../../../core/result.ts';

/** Why a stated rate cannot be checked: `where` is the base, the target, the rate, or a term of the arithmetic. */
export interface AuditProblem extends Problem {
  readonly reason:
    | 'no-stated-rate'
    | 'missing-base'
    | 'missing-target'
    /** The amount is printed, and nothing says of which year. */
    | 'undated-base'
    | 'undated-target'
    /** The rate is stated for years whose amounts are not printed. */
    | 'other-years'
    /** The rate of a single year beside amounts that are not one year apart. */
    | 'one-year-rate'
    | GrowthProblem['reason'];
}

/**
 * Why these two amounts are compared: `as-stated`, they have the years of the stated rate; `endpoints`, the rate names no start year;
 * `forecast-period`, it names the year after the base, as market reports do that date a rate by their forecast period and compound it from the base.
 */
export type SpanMatch = 'as-stated' | 'endpoints' | 'forecast-period';

/** The two amounts that a stated rate is to join. */
export interface GrowthSpan {
  readonly start: DatedAmount;
  readonly end: DatedAmount;
  readonly match: SpanMatch;
}

type Start = Pick<GrowthSpan, 'start' | 'match'>;

function absence(
  where: 'base' | 'target',
  asked: number | undefined,
  printed: PrintedAmount,
  amounts: readonly DatedAmount[],
): AuditProblem {
  if (printed.amount !== undefined && printed.year === undefined)
    return { where, value: '', reason: `undated-${where}` };
  const isOther = amounts.length > 0 && asked !== undefined && printed.year !== asked;
  const value = String(asked ?? printed.year ?? '');
  return { where, value, reason: isOther ? 'other-years' : `missing-${where}` };
}

/** The amount from which the rate of a row is to be compounded. */
export function findStart({ base, estimate, stated }: GrowthRow): Result<Start, AuditProblem> {
  const from = stated?.fromYear;
  const amounts = [base, estimate].filter(isDated);
  const start = amounts.find(({ year }) => from === undefined || year === from);
  if (start !== undefined) {
    return { ok: true, value: { start, match: from === undefined ? 'endpoints' : 'as-stated' } };
  }
  if (isDated(base) && base.year + 1 === from) {
    return { ok: true, value: { start: base, match: 'forecast-period' } };
  }
  return { ok: false, problems: [absence('base', from, base, amounts)] };
}

/** The amount that the rate of a row is to reach. */
export function findEnd({
  estimate,
  target,
  stated,
}: GrowthRow): Result<DatedAmount, AuditProblem> {
  const to = stated?.toYear;
  const amounts = [target, ...(to === undefined ? [] : [estimate])].filter(isDated);
  const end = amounts.find(({ year }) => to === undefined || year === to);
  if (end !== undefined) return { ok: true, value: end };
  return { ok: false, problems: [absence('target', to, target, [target].filter(isDated))] };
}

/** The two printed amounts between which a stated rate can be checked, or what is missing. */
export function findSpan(row: GrowthRow): Result<GrowthSpan, AuditProblem> {
  const [start, end] = [findStart(row), findEnd(row)];
  if (start.ok && end.ok) return { ok: true, value: { ...start.value, end: end.value } };
  const problems = [start, end].flatMap((found) => (found.ok ? [] : found.problems));
  return { ok: false, problems };
}
