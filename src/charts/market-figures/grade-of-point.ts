import type { PathPoint } from '../../models/market/basis/forecast-path.ts';
import type { MarketOutcome } from '../../models/market/basis/outcome.ts';
import { gradeOf, type Grade } from '../chart.ts';
import type { MarketForecastRow, MarketOutcomeRow } from './queries.ts';

function asSeen(grade: Grade, isVerified: boolean): Grade {
  return isVerified ? grade : { ...grade, evidence: 'unverified' };
}

/** The grade of one year of a forecast, of the row itself without one: not verified where anything that it rests on was not seen. */
export function gradeOfPoint(
  row: MarketForecastRow,
  point: Pick<PathPoint, 'isVerified'> | undefined,
): Grade {
  return asSeen(gradeOf(row), point?.isVerified !== false);
}

/** The grade of an outcome: not verified where anything that it rests on was not seen. */
export function gradeOfOutcome(
  row: MarketOutcomeRow,
  { isVerified }: Pick<MarketOutcome, 'isVerified'>,
): Grade {
  return asSeen(gradeOf(row), isVerified);
}
