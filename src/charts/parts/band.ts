import type { CustomSeriesOption } from 'echarts/charts';

/** A lower and an upper end at one place of the x axis, in axis units. */
export interface BandPoint {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

/** One interval over the x axis as a single polygon in axis coordinates, so that it is right on a logarithmic axis too. */
export function band(
  id: string,
  points: readonly BandPoint[],
  color: string,
  opacity = 0.14,
): CustomSeriesOption {
  return {
    id,
    type: 'custom',
    silent: true,
    z: 1,
    clip: true,
    encode: { x: 0, y: [1, 2] },
    data: points.map(({ x, low, high }) => [x, low, high]),
    renderItem: (params, api) => {
      if (params.dataIndexInside > 0) return;
      const upper = points.map(({ x, high }) => api.coord([x, high]));
      const lower = points.map(({ x, low }) => api.coord([x, low]));
      return {
        type: 'polygon',
        shape: { points: [...upper, ...lower.toReversed()] },
        style: { fill: color, opacity },
      };
    },
  };
}

/** A band between two amounts for each year from the first on. */
export function yearlyBand(
  id: string,
  firstYear: number,
  [low, high]: readonly [Float64Array, Float64Array],
  color: string,
  opacity: number,
): CustomSeriesOption {
  const points = Array.from(low, (amount, place) => ({
    x: firstYear + place,
    low: amount,
    high: high[place] ?? amount,
  }));
  return band(id, points, color, opacity);
}
