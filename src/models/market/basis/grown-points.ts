import type { Result } from '../../../core/result.ts';
import type { PathPoint, PathProblem } from './forecast-path.ts';
import { isSeen, type ForecastRow } from '../forecast-row.ts';
import { asPrinted, joinedPoints, yearsFrom } from './joined-points.ts';
import type { StatedPoint } from './stated-points.ts';

interface StatedRate {
  readonly ratePerYear: number;
  readonly fromYear: number | undefined;
  readonly toYear: number | undefined;
  readonly isVerified: boolean;
}

function rateOf(row: ForecastRow): Result<StatedRate, PathProblem> {
  const { stated_growth_per_year: ratePerYear, stated_from_year: fromYear } = row;
  const where = 'stated_growth_per_year';
  if (ratePerYear === undefined)
    return { ok: false, problems: [{ where, value: '', reason: 'no-stated-rate' }] };
  if (!(ratePerYear > -1)) {
    const value = String(ratePerYear);
    return { ok: false, problems: [{ where, value, reason: 'rate-at-or-below-minus-1' }] };
  }
  const toYear = row.stated_to_year ?? row.target_year;
  return { ok: true, value: { ratePerYear, fromYear, toYear, isVerified: isSeen(row, [where]) } };
}

function grownFrom(start: StatedPoint, rate: StatedRate, years: readonly number[]) {
  const isVerified = start.isVerified && rate.isVerified;
  return years.map((year): PathPoint => {
    const amount = start.amount * (1 + rate.ratePerYear) ** (year - start.year);
    return { year, amount, kind: 'grown', isVerified };
  });
}

function startOf(points: readonly StatedPoint[], { fromYear }: StatedRate) {
  const starts = points.filter(({ role }) => role !== 'target');
  const before = starts.filter(({ year }) => fromYear !== undefined && year <= fromYear);
  return before.at(-1) ?? starts[0];
}

function castBack(points: readonly StatedPoint[], rate: StatedRate): readonly PathPoint[] {
  return points.flatMap((target) => {
    const years = yearsFrom(rate.fromYear ?? target.year, target.year - 1);
    return [...grownFrom(target, rate, years), asPrinted(target)];
  });
}

function grown(points: readonly StatedPoint[], rate: StatedRate): readonly PathPoint[] {
  const start = startOf(points, rate);
  if (start === undefined) return castBack(points, rate);
  const upToStart = points.filter(({ year }) => year <= start.year);
  const years = yearsFrom(start.year + 1, rate.toYear ?? start.year);
  return [...joinedPoints(upToStart), ...grownFrom(start, rate, years)];
}

/**
 * The printed start of a row grown at its printed rate up to the last year that the rate covers, the target when it names
 * none. The start is the amount of the year that the rate counts from, else the latest before that year, else the first;
 * what is printed before it stays. Without a start the path goes back from the target to the year that the rate counts from.
 */
export function grownPoints(
  row: ForecastRow,
  points: readonly StatedPoint[],
): Result<readonly PathPoint[], PathProblem> {
  const rate = rateOf(row);
  return rate.ok ? { ok: true, value: grown(points, rate.value) } : rate;
}
