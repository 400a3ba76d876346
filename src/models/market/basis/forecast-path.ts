import type { Problem } from '../../../core/problem.ts';
import type { PriceYear } from './figure.ts';
import type { Standing } from '../forecast-row.ts';
import type { Qualifier } from '../qualifier.ts';
import type { Segment } from '../segment.ts';

/** Which growth joins the years: the one that the publisher prints, or the one that its amounts imply. */
export type PathRate = 'stated' | 'implied';

/** One year of a path. */
export interface PathPoint {
  readonly year: number;
  /** In units of the path's currency. */
  readonly amount: number;
  /** Printed by the publisher, on the way between two printed amounts, or one printed amount grown at the printed rate. */
  readonly kind: 'stated' | 'interpolated' | 'grown';
  /** How the source qualifies the amount, or those that it was worked out from: `over` is a lower bound. */
  readonly qualifier: Qualifier;
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
  /** What joins its years: `implied` for a forecast that states no rate, whatever was asked for. */
  readonly rate: PathRate;
  /** The year that the publisher starts from, in which its figure is an estimate of what was; `undefined` when it prints no start. */
  readonly baseYear: number | undefined;
  /** The year in which its source appeared; `undefined` where nobody knows. */
  readonly publishedYear: number | undefined;
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
    | 'rate-at-or-below-minus-1';
}

/** The point of a path in a whole year; `undefined` outside it. */
export function pointIn({ points }: ForecastPath, year: number): PathPoint | undefined {
  return points.find((point) => point.year === year);
}

/** Whether the amount of a point is itself printed: one between printed years is not, nor is the middle of a printed range. */
export function isPrinted({ kind, qualifier }: Pick<PathPoint, 'kind' | 'qualifier'>): boolean {
  return kind === 'stated' && qualifier !== 'midpoint';
}

/** Whether a path became known only after a year, so that what it says of the year is no forecast; not where the time is unknown. */
export function isHindsight(
  { publishedYear }: Pick<ForecastPath, 'publishedYear'>,
  year: number,
): boolean {
  return publishedYear !== undefined && publishedYear > year;
}
