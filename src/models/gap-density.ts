import { forecastYears, type LogPath } from './log-path.ts';
import type { YearQuantile } from './run-out.ts';

const kernelReachInBandwidths = 3;

/** How a paper reads its dates: the years it looks at, and the trailing average that it takes over the density. */
export interface DensityReading {
  readonly fromYear: number;
  readonly toYear: number;
  readonly stepYears: number;
  /** Width of the trailing average; it moves every date later by half of that. 0 is no smoothing. */
  readonly smoothingYears: number;
}

/** The run-out year read off a density over the years, as the 2022 paper does. */
export interface GapDensity {
  readonly method: 'density-of-log-gap';
  readonly reading: DensityReading;
  readonly years: Float64Array;
  /** Per year, its area over the years being 1. */
  readonly densities: Float64Array;
  readonly quantiles: readonly YearQuantile[];
}

function densityAtZero(gaps: Float32Array): number {
  const count = gaps.length;
  let sum = 0;
  let squares = 0;
  for (const gap of gaps) {
    sum += gap;
    squares += gap * gap;
  }
  const sd = Math.sqrt(Math.max(squares / count - (sum / count) ** 2, 0));
  const bandwidth = Math.max(1.06 * sd * count ** -0.2, 1e-4);
  const reach = kernelReachInBandwidths * bandwidth;
  let density = 0;
  for (const gap of gaps) {
    if (gap < reach && gap > -reach) density += Math.exp(-((gap / bandwidth) ** 2) / 2);
  }
  return density / (count * bandwidth * Math.sqrt(2 * Math.PI));
}

function trailingAverage(values: Float64Array, window: number): Float64Array {
  let sum = 0;
  return values.map((value, i) => {
    sum += value - (i >= window ? (values[i - window] ?? 0) : 0);
    return sum / Math.min(i + 1, window);
  });
}

function readQuantile(years: Float64Array, areas: Float64Array, share: number): number | undefined {
  const after = areas.findIndex((area) => area >= share);
  const [at, before] = [areas[after], areas[after - 1]];
  const [to, from] = [years[after], years[after - 1]];
  if (at === undefined || to === undefined) return undefined;
  if (before === undefined || from === undefined) return to;
  return from + ((share - before) / (at - before)) * (to - from);
}

/**
 * The density over years proportional to the probability density of log10 stock - log10 demand at 0, estimated with a
 * normal kernel (Silverman's bandwidth) from the first `drawCount` draws; `undefined` when no draw ever comes near.
 * Villalobos et al. 2022, and the scripts of epoch-research/data-stock for window and smoothing.
 */
export function gapDensity(
  stock: LogPath,
  demand: LogPath,
  reading: DensityReading,
  drawCount: number,
  shares: readonly number[],
): GapDensity | undefined {
  const { fromYear, stepYears, smoothingYears } = reading;
  const stepCount = Math.floor(
    (Math.min(reading.toYear, forecastYears.to) - fromYear) / stepYears + 1e-9,
  );
  const years = Float64Array.from({ length: stepCount + 1 }, (_, i) => fromYear + i * stepYears);
  const gaps = new Float32Array(drawCount);
  const need = new Float32Array(drawCount);
  const raw = years.map((year) => {
    stock.fill(year, gaps);
    demand.fill(year, need);
    for (let i = 0; i < drawCount; i++) gaps[i] = (gaps[i] as number) - (need[i] as number);
    return densityAtZero(gaps);
  });
  const smooth = trailingAverage(raw, Math.max(1, Math.round(smoothingYears / stepYears) + 1));
  const areas = new Float64Array(years.length);
  for (let i = 1; i < areas.length; i++) {
    areas[i] = (areas[i - 1] ?? 0) + (((smooth[i - 1] ?? 0) + (smooth[i] ?? 0)) / 2) * stepYears;
  }
  const area = areas.at(-1) ?? 0;
  if (!(area > 0)) return undefined;
  const quantiles = shares.map((share) => ({
    share,
    year: readQuantile(years, areas, share * area),
  }));
  return {
    method: 'density-of-log-gap',
    reading,
    years,
    densities: smooth.map((value) => value / area),
    quantiles,
  };
}
