import type { MarketFigure } from '../../models/market/basis/figure.ts';
import { outcomeOf } from '../../models/market/basis/outcome.ts';
import { statedPoints } from '../../models/market/basis/stated-points.ts';
import { driverBaseIds } from '../../models/market/drivers/index.ts';
import { sourceOf, type Grade, type SourceRef } from '../chart.ts';
import { gradeOfOutcome, gradeOfPoint } from '../market-figures/grade-of-point.ts';
import type { MarketForecastRow, MarketOutcomeRow } from '../market-figures/queries.ts';
import type { MarketRows } from '../market-figures/select-market.ts';

/** The year that a scenario of a market starts from. */
export const driverBaseYear = 2025;

/** A published size that a scenario can start from. */
export interface DriverBaseFigure {
  /** Row of the table `market_forecasts` or `market_outcomes`. */
  readonly id: string;
  readonly publisher: string | undefined;
  readonly figure: MarketFigure;
  readonly source: SourceRef;
  readonly grade: Grade;
}

function ofForecast(row: MarketForecastRow): DriverBaseFigure | undefined {
  const printed = statedPoints(row);
  const point = printed.ok ? printed.value.find(({ year }) => year === driverBaseYear) : undefined;
  if (point === undefined) return undefined;
  const { currency, segment, geography, publisher } = row;
  const { amount, year } = point;
  const figure: MarketFigure = { amount, currency, priceYear: 'nominal', year, segment, geography };
  const id = row.market_forecast_id;
  return { id, publisher, figure, source: sourceOf(row), grade: gradeOfPoint(row, point) };
}

function ofOutcome(row: MarketOutcomeRow): DriverBaseFigure | undefined {
  const outcome = outcomeOf(row);
  if (!outcome.ok) return undefined;
  const { outcomeId: id, publisher, figure } = outcome.value;
  const grade = gradeOfOutcome(row, outcome.value);
  return { id, publisher, figure, source: sourceOf(row), grade };
}

/** The published sizes that a scenario can start from, by the id of their row; without those that the tables do not hold. */
export function selectDriverBases({
  forecasts,
  outcomes,
}: Pick<MarketRows, 'forecasts' | 'outcomes'>): ReadonlyMap<string, DriverBaseFigure> {
  const ids: ReadonlySet<string> = new Set(driverBaseIds);
  const found = [
    ...forecasts.filter((row) => ids.has(row.market_forecast_id)).map(ofForecast),
    ...outcomes.filter((row) => ids.has(row.market_outcome_id)).map(ofOutcome),
  ].filter((one) => one !== undefined);
  return new Map(found.map((one) => [one.id, one]));
}
