import type { Result } from '../../../core/result.ts';
import type { PathPoint, PathProblem } from './forecast-path.ts';
import type { ForecastRow } from '../forecast-row.ts';
import { asPrinted, pointsBetween, yearsFrom } from './joined-points.ts';
import type { StatedPoint } from './stated-points.ts';
import { grownFrom, startOf, statedRate, type StatedRate } from './stated-rate.ts';

function castBack(points: readonly StatedPoint[], rate: StatedRate): readonly PathPoint[] {
  const [first] = points;
  if (first === undefined) return [];
  return grownFrom(first, rate, yearsFrom(rate.fromYear ?? first.year, first.year - 1));
}

/** The years from a printed amount to the next, or to the end of the rate. */
function after(
  point: StatedPoint,
  next: StatedPoint | undefined,
  start: StatedPoint,
  rate: StatedRate,
): readonly PathPoint[] {
  const { toYear = point.year } = rate;
  const isCovered = point.year >= start.year && point.year < toYear;
  if (next !== undefined && !isCovered) return pointsBetween(point, next);
  const last = next === undefined ? toYear : next.year - 1;
  return grownFrom(point, rate, yearsFrom(point.year + 1, last));
}

function grown(points: readonly StatedPoint[], rate: StatedRate): readonly PathPoint[] {
  const start = startOf(points, rate);
  if (start === undefined) return [...castBack(points, rate), ...points.map(asPrinted)];
  return points.flatMap((point, place) => [
    asPrinted(point),
    ...after(point, points[place + 1], start, rate),
  ]);
}

/**
 * The printed amounts of a row, the years after each of them grown from it at the printed rate, up to the next printed year or
 * to the last year of the rate; a stretch that begins before or after the years of the rate goes by the growth that its two ends
 * imply. Without a start the path goes back from the target to the year that the rate counts from. `undefined` for a row that
 * prints no rate.
 */
export function grownPoints(
  row: ForecastRow,
  points: readonly StatedPoint[],
): Result<readonly PathPoint[] | undefined, PathProblem> {
  const rate = statedRate(row);
  if (!rate.ok) return rate;
  return { ok: true, value: rate.value && grown(points, rate.value) };
}
