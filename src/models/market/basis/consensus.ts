import { quantiles } from '../../../core/quantile.ts';
import { countSources, type SourceCount } from './count-sources.ts';
import {
  countedFigures,
  type CountedFigure,
  type CountingOptions,
  type LeftOutFigure,
} from './counted-figures.ts';
import type { ForecastPath } from './forecast-path.ts';
import { requireOneBasis } from './require-one-basis.ts';
import type { Segment } from '../segment.ts';

/** How amounts spread, in units of their currency; quartiles interpolate between order statistics (Hyndman and Fan type 7). */
export interface AmountSpread {
  readonly low: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly high: number;
  /** High over low. */
  readonly multiple: number;
}

/** What publishers say of one year, each figure of equal weight. */
export interface Consensus {
  readonly year: number;
  /** `undefined` when no figure counts. */
  readonly spread: AmountSpread | undefined;
  readonly figures: readonly CountedFigure[];
  readonly leftOut: readonly LeftOutFigure[];
  /** Who stands behind the figures. */
  readonly sources: SourceCount;
  /** More than one where unlike markets stand side by side. */
  readonly segments: readonly Segment[];
  readonly geographies: readonly string[];
}

function spreadOf(amounts: readonly number[]): AmountSpread | undefined {
  const [low, lowerQuartile, median, upperQuartile, high] = quantiles(
    amounts,
    [0, 0.25, 0.5, 0.75, 1],
  );
  if (low === undefined || lowerQuartile === undefined || median === undefined) return undefined;
  if (upperQuartile === undefined || high === undefined) return undefined;
  return { low, lowerQuartile, median, upperQuartile, high, multiple: high / low };
}

/** The consensus of paths on one basis in a whole year; throws for mixed bases. O(paths squared). */
export function consensusAt(
  paths: readonly ForecastPath[],
  year: number,
  options: CountingOptions = {},
): Consensus {
  requireOneBasis(paths);
  const { figures, leftOut } = countedFigures(paths, year, options);
  return {
    year,
    spread: spreadOf(figures.map(({ point }) => point.amount)),
    figures,
    leftOut,
    sources: countSources(figures.map(({ path }) => path.publisher)),
    segments: [...new Set(figures.map(({ path }) => path.segment))].toSorted(),
    geographies: [...new Set(figures.map(({ path }) => path.geography))].toSorted(),
  };
}
