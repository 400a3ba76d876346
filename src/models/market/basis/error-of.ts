import type { Problem } from '../../../core/problem.ts';
import type { Result } from '../../../core/result.ts';
import { combinedQualifier, inverseQualifier, type Qualifier } from '../qualifier.ts';
import { isHindsight, pointIn, type ForecastPath, type PathPoint } from './forecast-path.ts';
import type { MarketOutcome } from './outcome.ts';
import type { Segment } from '../segment.ts';
import { segmentRelation, type SegmentRelation } from './segments.ts';

/** What a figure counts, and where. */
export interface Scope {
  readonly segment: Segment;
  readonly geography: string;
}

/** How far a forecast lay from an outcome, both in units of one currency. */
export interface ForecastError {
  readonly year: number;
  readonly forecastAmount: number;
  readonly outcomeAmount: number;
  /** Forecast less outcome, over the outcome: 0.61 is 61 % too high. */
  readonly errorShare: number;
  /** `over` for an error from a forecast that is a lower bound: it is at least `errorShare`. */
  readonly qualifier: Qualifier;
  /** How the forecast came to its amount of that year. */
  readonly pointKind: PathPoint['kind'];
  /** Whether both were seen at their sources. */
  readonly isVerified: boolean;
  readonly forecastScope: Scope;
  readonly outcomeScope: Scope;
  /** From the forecast's segment to the outcome's: `contains` says that the forecast counts more. */
  readonly segmentRelation: SegmentRelation;
  readonly isSameGeography: boolean;
}

/** Why a forecast cannot be held against an outcome: `value` is what the forecast has there. */
export interface ForecastErrorProblem extends Problem {
  readonly where: 'currency' | 'priceYear' | 'year';
  readonly reason:
    | 'other-currency'
    | 'other-prices'
    | 'no-forecast-for-year'
    | 'not-a-forecast'
    | 'published-afterwards';
}

function problemsOf(
  path: ForecastPath,
  { figure: { year, currency, priceYear } }: MarketOutcome,
): readonly ForecastErrorProblem[] {
  const problems: ForecastErrorProblem[] = [];
  if (path.currency !== currency)
    problems.push({ where: 'currency', value: path.currency, reason: 'other-currency' });
  if (path.priceYear !== priceYear)
    problems.push({ where: 'priceYear', value: String(path.priceYear), reason: 'other-prices' });
  if (pointIn(path, year) === undefined)
    problems.push({ where: 'year', value: String(year), reason: 'no-forecast-for-year' });
  else if (path.baseYear !== undefined && year <= path.baseYear)
    problems.push({ where: 'year', value: String(year), reason: 'not-a-forecast' });
  else if (isHindsight(path, year))
    problems.push({ where: 'year', value: String(year), reason: 'published-afterwards' });
  return problems;
}

/** The error of a forecast in the year of an outcome on the same basis; a publisher's figure for its own base year, or for a year before it appeared, is no forecast. */
export function errorOf(
  path: ForecastPath,
  outcome: MarketOutcome,
): Result<ForecastError, ForecastErrorProblem> {
  const { figure } = outcome;
  const [problems, point] = [problemsOf(path, outcome), pointIn(path, figure.year)];
  if (problems.length > 0 || point === undefined) return { ok: false, problems };
  return {
    ok: true,
    value: {
      year: figure.year,
      forecastAmount: point.amount,
      outcomeAmount: figure.amount,
      errorShare: point.amount / figure.amount - 1,
      qualifier: combinedQualifier([point.qualifier, inverseQualifier(outcome.qualifier)]),
      pointKind: point.kind,
      isVerified: point.isVerified && outcome.isVerified,
      forecastScope: { segment: path.segment, geography: path.geography },
      outcomeScope: { segment: figure.segment, geography: figure.geography },
      segmentRelation: segmentRelation(path.segment, figure.segment),
      isSameGeography: path.geography === figure.geography,
    },
  };
}
