import { quantiles } from '../../core/quantile.ts';
import { countedFigures, type CountingOptions } from '../../models/market/basis/counted-figures.ts';
import { pointIn, type ForecastPath } from '../../models/market/basis/forecast-path.ts';
import { cagr } from '../../models/market/growth/cagr.ts';
import type { YearSpan } from '../parts/plot-frame.ts';

const fewest = 3;

/** How the median of the forecasts that count in two years moves from the one to the other; amounts in units of the currency. */
export interface MedianGrowth {
  readonly from: number;
  readonly to: number;
  /** Whether the stretch is the whole span, else the longest that three or more forecasts cover, else the longest that any does. */
  readonly reach: 'whole' | 'several' | 'any';
  /** Forecasts that count in both years: the same at both ends. */
  readonly count: number;
  readonly start: number;
  readonly end: number;
  readonly multiple: number;
  readonly growthPerYear: number;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly paths: readonly ForecastPath[];
}

/** Every stretch of years within a span, the longest first, of equal ones the latest, with the paths that count at both ends. */
function stretches(
  paths: readonly ForecastPath[],
  [first, last]: YearSpan,
  counting: CountingOptions,
): readonly Stretch[] {
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const counted = years.map(
    (year) => new Set(countedFigures(paths, year, counting).figures.map(({ path }) => path)),
  );
  return years
    .flatMap((from, start) =>
      years.slice(start + 1).map((to) => {
        const ends = counted[to - first];
        const both = [...(counted[start] ?? [])].filter((path) => ends?.has(path) === true);
        return { from, to, paths: both };
      }),
    )
    .toSorted((one, next) => next.to - next.from - (one.to - one.from) || next.to - one.to);
}

function medianIn(paths: readonly ForecastPath[], year: number): number {
  const amounts = paths.map((path) => pointIn(path, year)?.amount ?? Number.NaN);
  return quantiles(amounts, [0.5])[0] ?? Number.NaN;
}

/**
 * The growth of the median within a span: over all of it where three or more forecasts count at both of its ends, else over the
 * longest stretch of it where they do, else over the longest that any forecast covers; `undefined` where none does.
 * O(years x paths squared).
 */
export function medianGrowth(
  paths: readonly ForecastPath[],
  span: YearSpan,
  counting: CountingOptions,
): MedianGrowth | undefined {
  const all = stretches(paths, span, counting);
  const several = all.find((stretch) => stretch.paths.length >= fewest);
  const best = several ?? all.find((stretch) => stretch.paths.length > 0);
  if (best === undefined) return undefined;
  const { from, to } = best;
  const [start, end] = [medianIn(best.paths, from), medianIn(best.paths, to)];
  const growth = cagr(start, end, to - from);
  if (!growth.ok) return undefined;
  const isWhole = from === span[0] && to === span[1];
  const reach = isWhole ? 'whole' : several === undefined ? 'any' : 'several';
  const count = best.paths.length;
  return { from, to, reach, count, start, end, multiple: end / start, growthPerYear: growth.value };
}
