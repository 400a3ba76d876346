import type { Arrow } from '../../src/scenario/arrow.ts';

function arrowOn(
  chartId: string,
  [fromTrack, fromPoint]: readonly [string, string],
  [toTrack, toPoint]: readonly [string, string],
): Arrow {
  return {
    chartId,
    from: { trackId: fromTrack, pointId: fromPoint },
    to: { trackId: toTrack, pointId: toPoint },
  };
}

/** Along the demand of the fan, down from its stock to its demand, and to a year that is not in view. */
export const fanArrows: readonly Arrow[] = [
  arrowOn('runway-fan', ['demand', 'demand-2020'], ['demand', 'demand-2026']),
  arrowOn('runway-fan', ['stock', 'stock-2034'], ['demand', 'demand-2026']),
  arrowOn('runway-fan', ['stock', 'stock-2040'], ['stock', 'stock-2090']),
];

/** From the smallest to the largest training set, two sets by name, at no whole year. */
export const setArrows: readonly Arrow[] = [
  arrowOn('training-sets', ['language', 'small'], ['records', 'large']),
];
