import { forecastYears, type LogPath } from './log-path.ts';
import type { ForecastUnit } from './model.ts';

/** One draw: what the stock and the demand of one possible world would be. */
export interface World {
  /** log10 of the stock in every whole year from `firstYear` of the worlds on. */
  readonly stock: Float32Array;
  /** log10 of the demand in the same years. */
  readonly demand: Float32Array;
  /** The decimal year in which demand meets the stock; `undefined` beyond 2100. */
  readonly runOutYear: number | undefined;
}

/** A few draws one by one. */
export interface Worlds {
  readonly unit: ForecastUnit;
  readonly firstYear: number;
  readonly worlds: readonly World[];
}

/** The first draws of two paths, as many as `years` has run-out years. */
export function worldsOf(
  { stock, demand }: { readonly stock: LogPath; readonly demand: LogPath },
  years: Float32Array,
  unit: ForecastUnit,
): Worlds {
  const firstYear = Math.ceil(Math.max(forecastYears.from, stock.firstYear, demand.firstYear));
  const yearCount = forecastYears.to - firstYear + 1;
  const column = new Float32Array(years.length);
  const worlds = Array.from(years, (year) => ({
    stock: new Float32Array(yearCount),
    demand: new Float32Array(yearCount),
    runOutYear: Number.isFinite(year) ? year : undefined,
  }));
  for (let place = 0; place < yearCount; place++) {
    stock.fill(firstYear + place, column);
    worlds.forEach((world, i) => (world.stock[place] = column[i] ?? NaN));
    demand.fill(firstYear + place, column);
    worlds.forEach((world, i) => (world.demand[place] = column[i] ?? NaN));
  }
  return { unit, firstYear, worlds };
}
