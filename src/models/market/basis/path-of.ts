import type { Result } from '../../../core/result.ts';
import type { ForecastPath, PathProblem, PathRate } from './forecast-path.ts';
import type { ForecastRow } from '../forecast-row.ts';
import { grownPoints } from './grown-points.ts';
import { joinedPoints } from './joined-points.ts';
import { statedPoints } from './stated-points.ts';

/**
 * A forecast year by year in its own currency and the money of the day, or what is missing for it. At the `implied` rate
 * the printed amounts are joined by constant growth; a row with one amount has one point. At the `stated` rate the printed
 * start grows by itself (see `grownPoints`), and need not meet the printed target.
 */
export function pathOf(
  row: ForecastRow,
  { rate }: { readonly rate: PathRate },
): Result<ForecastPath, PathProblem> {
  const printed = statedPoints(row);
  if (!printed.ok) return printed;
  const joined = { ok: true, value: joinedPoints(printed.value) } as const;
  const points = rate === 'implied' ? joined : grownPoints(row, printed.value);
  if (!points.ok) return points;
  const { market_forecast_id: forecastId, copy_of: copyOf } = row;
  const { publisher, segment, geography, standing, currency } = row;
  const baseYear = printed.value.find(({ role }) => role === 'base')?.year;
  const head = { forecastId, publisher, segment, geography, standing, copyOf, rate, baseYear };
  return { ok: true, value: { ...head, currency, priceYear: 'nominal', points: points.value } };
}
