import { groupBy } from '../../core/group-by.ts';
import { quantiles } from '../../core/quantile.ts';
import { countedFigures, type LeftOutReason } from '../../models/market/basis/counted-figures.ts';
import type { ForecastError } from '../../models/market/basis/error-of.ts';
import type { PriceYear } from '../../models/market/basis/figure.ts';
import type { MarketOutcome } from '../../models/market/basis/outcome.ts';
import type { NormalizedPoint } from '../../models/market/basis/path-to-basis.ts';
import { pickOutcome } from '../../models/market/basis/pick-outcome.ts';
import type { MarketErrorValues } from '../../scenario/market-field-settings.ts';
import type { DatedOutcome, Market, PublishedPath } from '../market-figures/select-market.ts';
import { otherReading, type OtherReading } from './other-reading.ts';

/** What a forecast said of a year, held against what came. */
export interface JudgedForecast {
  /** The row of the forecast and the year: `idc-2026-china-base-data-2026`. */
  readonly id: string;
  readonly published: PublishedPath;
  readonly point: NormalizedPoint;
  readonly outcome: DatedOutcome;
  readonly error: ForecastError;
  /** Why it is not in the finding; none for one that counts. */
  readonly reasons: readonly LeftOutReason[];
  /** What its printed rate makes of the year, or its printed amount where the basis goes by the rate; only where the two differ. */
  readonly other: OtherReading | undefined;
}

/** The forecasts for one year, the largest error first. */
export interface JudgedYear {
  readonly year: number;
  readonly forecasts: readonly JudgedForecast[];
}

/** How the errors are shown. */
export type ErrorsView = Pick<MarketErrorValues, 'errorAmounts' | 'errorScale'>;

/** Everything that the chart of errors draws, the latest year first; amounts in units of the currency. */
export interface ForecastErrorsSeries {
  readonly view: ErrorsView;
  readonly currency: string;
  readonly priceYear: PriceYear;
  readonly market: Market;
  readonly years: readonly JudgedYear[];
  /** Printed amounts of forecasts for years up to that of the last outcome that nothing can be held against. */
  readonly unjudgedCount: number;
}

/** The rows of the article's two claims: on base data services, and on annotation. */
export const articleForecastIds = [
  'article-2023-china-base-data',
  'article-2023-china-annotation',
] as const;

/** Editions that another has replaced, and copies where their original is not in view, were forecasts all the same. */
const alsoJudged = ['superseded', 'duplicate'] as const;

function printsAmountFor({ row }: PublishedPath, year: number): boolean {
  return (
    (row.target_year === year && row.target_bn !== undefined) ||
    (row.estimate_year === year && row.estimate_bn !== undefined)
  );
}

type OnBasis = MarketOutcome & { readonly dated: DatedOutcome };

function onBasis(dated: DatedOutcome): OnBasis {
  return { ...dated.outcome, figure: dated.figure, dated };
}

function judge(
  published: PublishedPath,
  outcomes: readonly OnBasis[],
  year: number,
): JudgedForecast | undefined {
  const held = pickOutcome(published.path, outcomes, year);
  const point = published.path.points.find((one) => one.year === year);
  if (held === undefined || point === undefined) return undefined;
  return {
    id: `${published.path.forecastId}-${year}`,
    published,
    point,
    outcome: held.outcome.dated,
    error: held.error,
    reasons: [],
    other: otherReading(published, point, held.outcome.figure.amount),
  };
}

/** Each forecast with why it does not count, of those for one place in one year. */
function withReasons(
  forecasts: readonly JudgedForecast[],
  year: number,
  { view: { counting } }: Market,
): readonly JudgedForecast[] {
  const standings = [...(counting.standings ?? ['sound', 'disputed']), ...alsoJudged];
  const paths = forecasts.map(({ published }) => published.path);
  const { leftOut } = countedFigures(paths, year, { ...counting, standings });
  const reasons = new Map(leftOut.map((one) => [one.path.forecastId, one.reasons]));
  return forecasts.map((one) => ({
    ...one,
    reasons: reasons.get(one.published.path.forecastId) ?? [],
  }));
}

function sizeOf({ error: { forecastAmount, outcomeAmount } }: JudgedForecast): number {
  return Math.abs(Math.log(forecastAmount / outcomeAmount));
}

function judgeYear(
  market: Market,
  outcomes: readonly OnBasis[],
  year: number,
  { errorAmounts }: ErrorsView,
): JudgedYear {
  const asked = market.paths.filter((one) => errorAmounts === 'all' || printsAmountFor(one, year));
  const judged = asked.map((one) => judge(one, outcomes, year)).filter((one) => one !== undefined);
  const byPlace = groupBy(judged, ({ published }) => published.row.geography);
  const forecasts = [...byPlace.values()].flatMap((some) => withReasons(some, year, market));
  return { year, forecasts: forecasts.toSorted((one, next) => sizeOf(next) - sizeOf(one)) };
}

/** Years for which a path prints an amount after its start. */
function printedYears(published: PublishedPath): readonly number[] {
  const { baseYear, points } = published.path;
  return points
    .map(({ year }) => year)
    .filter((year) => year > (baseYear ?? -Infinity) && printsAmountFor(published, year));
}

function countUnjudged({ paths }: Market, outcomes: readonly OnBasis[], lastYear: number): number {
  const open = paths.flatMap((published) =>
    printedYears(published).filter(
      (year) => year <= lastYear && pickOutcome(published.path, outcomes, year) === undefined,
    ),
  );
  return open.length;
}

/** The errors of the forecasts of a market in every year that has an outcome. O(paths x outcomes). */
export function selectErrors(market: Market, view: ErrorsView): ForecastErrorsSeries {
  const outcomes = market.outcomes.map(onBasis);
  const known = [...new Set(outcomes.map(({ figure }) => figure.year))].toSorted((a, b) => b - a);
  const years = known.map((year) => judgeYear(market, outcomes, year, view));
  const unjudgedCount = countUnjudged(market, outcomes, known[0] ?? -Infinity);
  const { currency, priceYear } = market.view.basis;
  return {
    view,
    currency,
    priceYear,
    market,
    years: years.filter(({ forecasts }) => forecasts.length > 0),
    unjudgedCount,
  };
}

/** Every forecast in the series, the latest year first. */
export function judgedForecasts({ years }: ForecastErrorsSeries): readonly JudgedForecast[] {
  return years.flatMap(({ forecasts }) => forecasts);
}

/** The forecasts that count in the finding. */
export function countedForecasts(series: ForecastErrorsSeries): readonly JudgedForecast[] {
  return judgedForecasts(series).filter(({ reasons }) => reasons.length === 0);
}

/** The median of the errors on one side: too high (above 0) or too low; `undefined` when there are none. */
export function medianError(
  forecasts: readonly JudgedForecast[],
  side: 'high' | 'low',
): number | undefined {
  const sign = side === 'high' ? 1 : -1;
  const errors = forecasts.map(({ error }) => error.errorShare).filter((one) => sign * one > 0);
  return quantiles(errors, [0.5])[0];
}
