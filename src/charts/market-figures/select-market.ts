import { withInflation } from '../../models/market/basis/inflation.ts';
import type {
  Basis,
  BasisTables,
  NormalizedFigure,
  NormalizeProblem,
} from '../../models/market/basis/figure.ts';
import type { CountingOptions } from '../../models/market/basis/counted-figures.ts';
import type { PathProblem, PathRate } from '../../models/market/basis/forecast-path.ts';
import {
  outcomeOf,
  type MarketOutcome,
  type OutcomeProblem,
} from '../../models/market/basis/outcome.ts';
import { pathOf } from '../../models/market/basis/path-of.ts';
import { pathToBasis, type NormalizedPath } from '../../models/market/basis/path-to-basis.ts';
import type { Segment } from '../../models/market/basis/segments.ts';
import { toBasis } from '../../models/market/basis/to-basis.ts';
import type { MarketForecastRow, MarketOutcomeRow, PriceRow, RateRow } from './queries.ts';

/** The rows that a market is made of. */
export interface MarketRows {
  readonly forecasts: readonly MarketForecastRow[];
  readonly outcomes: readonly MarketOutcomeRow[];
  readonly rates: readonly RateRow[];
  readonly prices: readonly PriceRow[];
}

/** What the figures are brought to, and which of them are wanted and count. */
export interface MarketView {
  readonly basis: Pick<Basis, 'currency' | 'priceYear'>;
  /** Share a year by which prices rise in the years after the table. */
  readonly inflationPerYear: number;
  readonly rate: PathRate;
  readonly segments: readonly Segment[];
  readonly geographies: readonly string[];
  readonly counting: CountingOptions;
}

/** A published forecast year by year on the basis of a view, with its row. */
export interface PublishedPath {
  readonly row: MarketForecastRow;
  readonly path: NormalizedPath;
}

/** How large a market was, on the basis of a view. */
export interface DatedOutcome {
  readonly row: MarketOutcomeRow;
  readonly outcome: MarketOutcome;
  readonly figure: NormalizedFigure;
}

/** Why a row cannot be brought to the basis: `where` is its column, or the part of the basis. */
export type MarketProblem = PathProblem | OutcomeProblem | NormalizeProblem;

/** A wanted row that cannot be brought to the basis, or only in part. */
export interface LeftOutRow {
  readonly row: MarketForecastRow | MarketOutcomeRow;
  readonly problems: readonly MarketProblem[];
}

/** Every wanted figure on one basis; amounts in units of its currency. */
export interface Market {
  readonly view: MarketView;
  readonly paths: readonly PublishedPath[];
  readonly outcomes: readonly DatedOutcome[];
  /** What could not follow, and why; a forecast of which some years could is in `paths` too. */
  readonly leftOut: readonly LeftOutRow[];
}

/** The last year for which prices are assumed. */
const lastPriceYear = 2040;

function isWanted(view: MarketView) {
  return ({ segment, geography }: MarketForecastRow | MarketOutcomeRow): boolean =>
    segment !== undefined &&
    view.segments.includes(segment) &&
    view.geographies.includes(geography);
}

function basisOf({ basis }: MarketView): Basis {
  return { ...basis, geography: undefined, segment: undefined };
}

interface Found<T> {
  readonly found: readonly T[];
  readonly leftOut: readonly LeftOutRow[];
}

function publishedPaths(
  rows: readonly MarketForecastRow[],
  view: MarketView,
  tables: BasisTables,
): Found<PublishedPath> {
  const found: PublishedPath[] = [];
  const leftOut: LeftOutRow[] = [];
  for (const row of rows) {
    const own = pathOf(row, view);
    const path = own.ok ? pathToBasis(own.value, basisOf(view), tables) : own;
    if (path.ok) found.push({ row, path: path.value });
    const problems = path.ok ? path.value.problems : path.problems;
    if (problems.length > 0) leftOut.push({ row, problems });
  }
  return { found, leftOut };
}

function datedOutcomes(
  rows: readonly MarketOutcomeRow[],
  view: MarketView,
  tables: BasisTables,
): Found<DatedOutcome> {
  const found: DatedOutcome[] = [];
  const leftOut: LeftOutRow[] = [];
  for (const row of rows) {
    const outcome = outcomeOf(row);
    const figure = outcome.ok ? toBasis(outcome.value.figure, basisOf(view), tables) : outcome;
    if (outcome.ok && figure.ok) found.push({ row, outcome: outcome.value, figure: figure.value });
    else if (!figure.ok) leftOut.push({ row, problems: figure.problems });
  }
  return { found, leftOut };
}

/** The forecasts and outcomes of the segments and places in view on its basis; nothing is dropped without a reason. O(rows x years). */
export function selectMarket(rows: MarketRows, view: MarketView): Market {
  const prices = withInflation(rows.prices, view.inflationPerYear, lastPriceYear);
  const tables: BasisTables = { rates: rows.rates, prices };
  const paths = publishedPaths(rows.forecasts.filter(isWanted(view)), view, tables);
  const outcomes = datedOutcomes(rows.outcomes.filter(isWanted(view)), view, tables);
  return {
    view,
    paths: paths.found,
    outcomes: outcomes.found,
    leftOut: [...paths.leftOut, ...outcomes.leftOut],
  };
}
