import type { Result } from '../../../core/result.ts';
import type { ForecastPath, PathPoint, PathProblem, PathRate } from './forecast-path.ts';
import type { ForecastRow } from '../forecast-row.ts';
import { grownPoints } from './grown-points.ts';
import { joinedPoints } from './joined-points.ts';
import { statedPoints, type StatedPoint } from './stated-points.ts';

type Joined = Pick<ForecastPath, 'rate' | 'points'>;

function join(
  row: ForecastRow,
  printed: readonly StatedPoint[],
  rate: PathRate,
): Result<Joined, PathProblem> {
  const grown: Result<readonly PathPoint[] | undefined, PathProblem> =
    rate === 'stated' ? grownPoints(row, printed) : { ok: true, value: undefined };
  if (!grown.ok) return grown;
  const value: Joined =
    grown.value === undefined
      ? { rate: 'implied', points: joinedPoints(printed) }
      : { rate: 'stated', points: grown.value };
  return { ok: true, value };
}

function publishedYearOf({ source_published_on: date }: ForecastRow): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4));
}

/**
 * A forecast year by year in its own currency and the money of the day, or what is missing for it. Printed amounts always
 * stand. At the `implied` rate they are joined by constant growth; a row with one amount has one point. At the `stated` rate
 * the years between and beyond them go by the printed rate (see `grownPoints`); a row without one falls back to the implied.
 */
export function pathOf(
  row: ForecastRow,
  { rate }: { readonly rate: PathRate },
): Result<ForecastPath, PathProblem> {
  const printed = statedPoints(row);
  if (!printed.ok) return printed;
  const joined = join(row, printed.value, rate);
  if (!joined.ok) return joined;
  const { market_forecast_id: forecastId, copy_of: copyOf } = row;
  const { publisher, segment, geography, standing, currency } = row;
  const baseYear = printed.value.find(({ role }) => role === 'base')?.year;
  const head = { forecastId, publisher, segment, geography, standing, copyOf, baseYear };
  const publishedYear = publishedYearOf(row);
  const money = { currency, priceYear: 'nominal' } as const;
  return { ok: true, value: { ...head, publishedYear, ...money, ...joined.value } };
}
