import { groupBy } from '../../core/group-by.ts';
import { quantiles } from '../../core/quantile.ts';
import { countedFigures, type LeftOutReason } from '../../models/market/basis/counted-figures.ts';
import type { ForecastError } from '../../models/market/basis/error-of.ts';
import { isHindsight, pointIn } from '../../models/market/basis/forecast-path.ts';
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
  /** What its own printed rate makes of the year, where that differs. */
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
  /** Printed amounts that appeared only after their year, when it was known what had come. */
  readonly hindsight: readonly HindsightFigure[];
}

/** An amount for a year that a source printed only afterwards. */
export interface HindsightFigure {
  readonly published: PublishedPath;
  readonly point: NormalizedPoint;
  /** The year in which it appeared. */
  readonly publishedYear: number;
}

/** Editions that another has replaced, and copies where their original is not in view, were forecasts all the same. */
const alsoJudged = ['superseded', 'duplicate'] as const;

function printsAmountFor({ path }: PublishedPath, year: number): boolean {
  return pointIn(path, year)?.kind === 'stated';
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

/** The amounts that a path prints for years after its start. */
function printedPoints({ path: { baseYear, points } }: PublishedPath): readonly NormalizedPoint[] {
  return points.filter(({ kind, year }) => kind === 'stated' && year > (baseYear ?? -Infinity));
}

type Open = Pick<ForecastErrorsSeries, 'unjudgedCount' | 'hindsight'>;

/** The printed amounts that are not judged: those that appeared after their year, and how many have no outcome. */
function openAmounts({ paths }: Market, outcomes: readonly OnBasis[], lastYear: number): Open {
  const hindsight: HindsightFigure[] = [];
  let unjudgedCount = 0;
  for (const published of paths) {
    const { publishedYear } = published.path;
    const timeless = { ...published.path, publishedYear: undefined };
    for (const point of printedPoints(published)) {
      const { year } = point;
      if (year > lastYear) continue;
      if (pickOutcome(timeless, outcomes, year) === undefined) unjudgedCount += 1;
      else if (publishedYear !== undefined && isHindsight(published.path, year))
        hindsight.push({ published, point, publishedYear });
    }
  }
  return { unjudgedCount, hindsight };
}

/** The errors of the forecasts of a market in every year that has an outcome. O(paths x outcomes). */
export function selectErrors(market: Market, view: ErrorsView): ForecastErrorsSeries {
  const outcomes = market.outcomes.map(onBasis);
  const known = [...new Set(outcomes.map(({ figure }) => figure.year))].toSorted((a, b) => b - a);
  const years = known.map((year) => judgeYear(market, outcomes, year, view));
  const { currency, priceYear } = market.view.basis;
  return {
    view,
    currency,
    priceYear,
    market,
    years: years.filter(({ forecasts }) => forecasts.length > 0),
    ...openAmounts(market, outcomes, known[0] ?? -Infinity),
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
