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
import type { Segment } from '../../models/market/segment.ts';
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
  readonly basis: Basis;
  /** Share a year by which prices rise after the last full year of the table; years to come have no constant prices while it is `undefined`. */
  readonly inflationPerYear: number | undefined;
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

/** Whether a row is of a market and a place in view; one that names no market may be of any. */
export function isWanted(
  view: MarketView,
  { segment, geography }: MarketForecastRow | MarketOutcomeRow,
): boolean {
  const isMarket = segment === undefined || view.segments.includes(segment);
  return isMarket && view.geographies.includes(geography);
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
    const path = own.ok ? pathToBasis(own.value, view.basis, tables) : own;
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
    const figure = outcome.ok ? toBasis(outcome.value.figure, view.basis, tables) : outcome;
    if (outcome.ok && figure.ok) found.push({ row, outcome: outcome.value, figure: figure.value });
    else if (!figure.ok) leftOut.push({ row, problems: figure.problems });
  }
  return { found, leftOut };
}

/** The forecasts and outcomes of the segments and places in view on its basis; nothing is dropped without a reason. O(rows x years). */
export function selectMarket(rows: MarketRows, view: MarketView): Market {
  const { inflationPerYear: inflation } = view;
  const prices =
    inflation === undefined ? rows.prices : withInflation(rows.prices, inflation, lastPriceYear);
  const tables: BasisTables = { rates: rows.rates, prices };
  const isIn = (row: MarketForecastRow | MarketOutcomeRow): boolean => isWanted(view, row);
  const paths = publishedPaths(rows.forecasts.filter(isIn), view, tables);
  const outcomes = datedOutcomes(rows.outcomes.filter(isIn), view, tables);
  return {
    view,
    paths: paths.found,
    outcomes: outcomes.found,
    leftOut: [...paths.leftOut, ...outcomes.leftOut],
  };
}
