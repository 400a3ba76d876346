import type { ForecastRow } from '../forecast-row.ts';
import type { PathPoint } from './forecast-path.ts';
import { statedPoints } from './stated-points.ts';
import { grownFrom, startOf, statedRate } from './stated-rate.ts';

/**
 * What the printed start of a row grows to in a whole year at its own printed rate, whatever the row prints for that year;
 * `undefined` without a start or a rate, and for years that the rate does not cover.
 */
export function ownRatePoint(row: ForecastRow, year: number): PathPoint | undefined {
  const [printed, rate] = [statedPoints(row), statedRate(row)];
  if (!printed.ok || !rate.ok || rate.value === undefined) return undefined;
  const start = startOf(printed.value, rate.value);
  if (start === undefined || year <= start.year || year > (rate.value.toYear ?? start.year))
    return undefined;
  return grownFrom(start, rate.value, [year])[0];
}
