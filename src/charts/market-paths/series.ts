import type { Scope } from '../../models/market/basis/error-of.ts';
import type { NormalizedPath, NormalizedPoint } from '../../models/market/basis/path-to-basis.ts';
import type { PriceYear } from '../../models/market/basis/figure.ts';
import type { PathRate } from '../../models/market/basis/forecast-path.ts';
import type {
  pathChoices,
  pathFacets,
  pathMeasures,
  pathScales,
} from '../../scenario/market-path-settings.ts';
import type { ArticleClaim } from '../market-figures/article-claims.ts';
import type { MarketForecastRow } from '../market-figures/queries.ts';
import type { DatedOutcome } from '../market-figures/select-market.ts';
import type { YearSpan } from '../parts/plot-frame.ts';
import type { MedianGrowth } from './median-growth.ts';

/** What the reader chose to see of the paths. */
export interface PathsView {
  readonly facets: (typeof pathFacets)[number];
  readonly measure: (typeof pathMeasures)[number];
  readonly scale: (typeof pathScales)[number];
  readonly choice: (typeof pathChoices)[number];
  /** How many paths stand for those of one place, where they are chosen by their spread: 6 to 9. */
  readonly count: number;
  /** Rows of `market_forecasts` that the reader chose. */
  readonly picks: readonly string[];
  /** The year that is 100; the first that most paths of a plot share where it is `undefined`. */
  readonly indexYear: number | undefined;
  readonly span: YearSpan;
  /** The year in whose amounts the drawn paths are spread. */
  readonly targetYear: number;
}

/** One year of a path as it is drawn: an amount in units of the currency, an index (100 in the index year), or a growth (a share of the year before). */
export interface DrawnPoint {
  readonly year: number;
  readonly value: number;
  readonly point: NormalizedPoint;
}

/** A forecast as a line. */
export interface PathLine {
  /** Row of the table `market_forecasts`. */
  readonly id: string;
  readonly row: MarketForecastRow;
  readonly path: NormalizedPath;
  readonly scope: Scope;
  /** Which of the article's claims it is. */
  readonly claim: ArticleClaim | undefined;
  /** Drawn strong and named; the others only where all are asked for. */
  readonly isPicked: boolean;
  /** A misquote, or wrong. */
  readonly isRejected: boolean;
  /** Disputed, superseded or a copy. */
  readonly isWeak: boolean;
  readonly points: readonly DrawnPoint[];
}

/** An outcome as it is drawn; its value is measured as those of the paths. */
export interface DrawnOutcome {
  readonly year: number;
  readonly value: number;
  readonly dated: DatedOutcome;
}

/** What one publisher says that a market was, year by year. */
export interface OutcomeLine {
  readonly id: string;
  readonly publisher: string;
  readonly scope: Scope;
  readonly points: readonly DrawnOutcome[];
}

/** How the drawn paths of one place (or of one market in it) were chosen. */
export interface PathChoice {
  readonly scope: Pick<Scope, 'geography'> & Partial<Pick<Scope, 'segment'>>;
  /** The year in whose amounts the picked paths are spread; `undefined` when no figure counts in any year up to the target. */
  readonly year: number | undefined;
  /** How many figures count in that year, and how many of them are picked. */
  readonly counted: number;
  readonly picked: number;
  /** How the median moves within the years in view; `undefined` without a forecast that counts in two of them. */
  readonly median: MedianGrowth | undefined;
}

/** One plot of the drawing. */
export interface PathFacet {
  readonly id: string;
  /** What the plot is about; `undefined` where everything stands in one plot. */
  readonly subject: PathChoice['scope'] | undefined;
  /** The markets in it, in the order of their marks. */
  readonly scopes: readonly Scope[];
  readonly lines: readonly PathLine[];
  /** The forecasts that stand out, whether or not they have a value to draw. */
  readonly picked: readonly string[];
  readonly outcomes: readonly OutcomeLine[];
  readonly choices: readonly PathChoice[];
  /** The year that is 100; `undefined` unless the paths are indexed. */
  readonly indexYear: number | undefined;
  /** Chosen paths, and outcomes, without a value to draw: no amount in the index year, or in two years that follow each other. */
  readonly withoutValue: number;
}

/** Everything that the chart of the paths draws, on one basis. */
export interface PathsSeries {
  readonly view: PathsView;
  readonly rate: PathRate;
  readonly currency: string;
  readonly priceYear: PriceYear;
  readonly facets: readonly PathFacet[];
  /** Forecasts that the reader chose and that are not on this basis. */
  readonly missingPicks: number;
}

/** Whether a year lies within the years in view. */
export function isInView({ view: { span } }: Pick<PathsSeries, 'view'>, year: number): boolean {
  return year >= span[0] && year <= span[1];
}
