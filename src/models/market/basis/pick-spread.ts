import { pointIn, type ForecastPath } from './forecast-path.ts';
import { requireOneBasis } from './require-one-basis.ts';

/** A path picked to stand for the others. */
export interface PickedPath {
  readonly path: ForecastPath;
  readonly amount: number;
  /** The share of paths below it at the horizon: 0 for the lowest, 1 for the highest. */
  readonly share: number;
}

function rankedAt(paths: readonly ForecastPath[], year: number): readonly PickedPath[] {
  const open = paths.flatMap((path) => {
    const amount = pointIn(path, year)?.amount;
    return amount === undefined ? [] : [{ path, amount }];
  });
  const last = open.length - 1;
  return open
    .toSorted((a, b) => a.amount - b.amount || (a.path.forecastId < b.path.forecastId ? -1 : 1))
    .map((one, place) => ({ ...one, share: last === 0 ? 0.5 : place / last }));
}

/**
 * Paths at evenly spaced quantiles of their amounts in the horizon year, from the lowest to the highest, both included; all
 * of them when there are no more than `count`, none without an amount in that year. Throws for a count that is not a whole
 * number from 6 to 9, or for mixed bases. Pass only what counts (`countedFigures`): it does not look for copies.
 */
export function pickSpread(
  paths: readonly ForecastPath[],
  year: number,
  count: number,
): readonly PickedPath[] {
  if (!Number.isInteger(count) || count < 6 || count > 9)
    throw new RangeError(`invalid count: ${count}`);
  requireOneBasis(paths);
  const ranked = rankedAt(paths, year);
  if (ranked.length <= count) return ranked;
  const step = (ranked.length - 1) / (count - 1);
  const places = new Set(Array.from({ length: count }, (_, place) => Math.round(place * step)));
  return ranked.filter((_, place) => places.has(place));
}
