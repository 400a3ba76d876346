import { countedFigures, type CountingOptions } from '../../models/market/basis/counted-figures.ts';
import type { ForecastPath } from '../../models/market/basis/forecast-path.ts';
import { pickSpread } from '../../models/market/basis/pick-spread.ts';
import { marketYears } from '../../scenario/market-settings.ts';

/** Quantiles of fewer figures than this say nothing. */
const fewest = 3;

/** Paths that stand for all. */
export interface ChosenPaths {
  readonly year: number | undefined;
  readonly counted: number;
  readonly ids: ReadonlySet<string>;
}

function countedIn(
  paths: readonly ForecastPath[],
  year: number,
  counting: CountingOptions,
): readonly ForecastPath[] {
  return countedFigures(paths, year, counting).figures.map(({ path }) => path);
}

/**
 * Up to `count` paths at evenly spaced quantiles of what counts in the target year, or in the latest year before it in which
 * three or more figures count; where there is none, in the year in which most count, the latest of equal ones. O(years x paths squared).
 */
export function choosePaths(
  paths: readonly ForecastPath[],
  targetYear: number,
  count: number,
  counting: CountingOptions,
): ChosenPaths {
  const years = Array.from(
    { length: targetYear - marketYears[0] + 1 },
    (_, back) => targetYear - back,
  );
  const found = years.map((year) => ({ year, figures: countedIn(paths, year, counting) }));
  const most = Math.min(fewest, Math.max(0, ...found.map(({ figures }) => figures.length)));
  const best = found.find(({ figures }) => figures.length >= most);
  if (best === undefined || most === 0) return { year: undefined, counted: 0, ids: new Set() };
  const picked = pickSpread(best.figures, best.year, count);
  const ids = new Set(picked.map(({ path }) => path.forecastId));
  return { year: best.year, counted: best.figures.length, ids };
}
