import type { Problem } from '../../../core/problem.ts';
import type { PriceYear } from './figure.ts';
import type { Standing } from '../forecast-row.ts';
import type { Segment } from './segments.ts';

/** Which growth joins the years: the one that the publisher prints, or the one that its amounts imply. */
export type PathRate = 'stated' | 'implied';

/** One year of a path. */
export interface PathPoint {
  readonly year: number;
  /** In units of the path's currency. */
  readonly amount: number;
  /** Printed by the publisher, on the way between two printed amounts, or one printed amount grown at the printed rate. */
  readonly kind: 'stated' | 'interpolated' | 'grown';
  /** Whether everything it rests on was seen at the source. */
  readonly isVerified: boolean;
}

/** A forecast as one amount for each whole year that it covers, in ascending order, without gaps and never empty. */
export interface ForecastPath {
  /** Row of the table `market_forecasts`. */
  readonly forecastId: string;
  readonly publisher: string | undefined;
  readonly segment: Segment;
  readonly geography: string;
  readonly standing: Standing;
  /** The row that this one repeats or misquotes. */
  readonly copyOf: string | undefined;
  readonly rate: PathRate;
  /** The year that the publisher starts from, in which its figure is an estimate of what was; `undefined` when it prints no start. */
  readonly baseYear: number | undefined;
  readonly currency: string;
  readonly priceYear: PriceYear;
  readonly points: readonly PathPoint[];
}

/** Why a row has no path: `where` is the column at fault. */
export interface PathProblem extends Problem {
  readonly reason:
    | 'no-amount'
    | 'no-year'
    | 'not-a-whole-year'
    | 'not-positive'
    | 'two-amounts-in-one-year'
    | 'no-stated-rate'
    | 'rate-at-or-below-minus-1';
}

/** The point of a path in a whole year; `undefined` outside it. */
export function pointIn({ points }: ForecastPath, year: number): PathPoint | undefined {
  return points.find((point) => point.year === year);
}
