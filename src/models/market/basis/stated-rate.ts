import type { Result } from '../../../core/result.ts';
import { isSeen, type ForecastRow } from '../forecast-row.ts';
import { combinedQualifier } from '../qualifier.ts';
import type { PathPoint, PathProblem } from './forecast-path.ts';
import type { StatedPoint } from './stated-points.ts';

/** A growth rate that a publisher prints. */
export interface StatedRate {
  /** A share above -1. */
  readonly ratePerYear: number;
  /** The year that it counts from. */
  readonly fromYear: number | undefined;
  /** The last year that it covers: the target year where none is printed. */
  readonly toYear: number | undefined;
  readonly isVerified: boolean;
}

/** The growth rate of a row, `undefined` where it prints none; refused at -1 and below. */
export function statedRate(row: ForecastRow): Result<StatedRate | undefined, PathProblem> {
  const { stated_growth_per_year: ratePerYear, stated_from_year: fromYear } = row;
  const where = 'stated_growth_per_year';
  if (ratePerYear === undefined) return { ok: true, value: undefined };
  if (!(ratePerYear > -1)) {
    const value = String(ratePerYear);
    return { ok: false, problems: [{ where, value, reason: 'rate-at-or-below-minus-1' }] };
  }
  const toYear = row.stated_to_year ?? row.target_year;
  return { ok: true, value: { ratePerYear, fromYear, toYear, isVerified: isSeen(row, [where]) } };
}

/** The printed amount that a rate grows from: that of the year it counts from, else the latest before, else the first; never a target. */
export function startOf(
  points: readonly StatedPoint[],
  { fromYear }: StatedRate,
): StatedPoint | undefined {
  const starts = points.filter(({ role }) => role !== 'target');
  const before = starts.filter(({ year }) => fromYear !== undefined && year <= fromYear);
  return before.at(-1) ?? starts[0];
}

/** What a printed amount comes to in other years, later or earlier, at a rate. */
export function grownFrom(
  start: StatedPoint,
  rate: StatedRate,
  years: readonly number[],
): readonly PathPoint[] {
  const isVerified = start.isVerified && rate.isVerified;
  const qualifier = combinedQualifier([start.qualifier]);
  return years.map((year) => {
    const amount = start.amount * (1 + rate.ratePerYear) ** (year - start.year);
    return { year, amount, kind: 'grown', qualifier, isVerified };
  });
}
