import { fillHistogram, histogramQuantiles, makeHistogram } from '../core/histogram-quantile.ts';
import { forecastYears, type LogPath } from './log-path.ts';

const binCount = 1024;
const rangeDrawCount = 2048;

/** The shares of the probability at which bands are drawn. */
const bandShares = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;

/** Quantiles of a quantity in every whole year from `firstYear` on. */
export interface Band {
  readonly firstYear: number;
  readonly shares: readonly number[];
  /** log10 of the quantity, year by year, `shares.length` values each. */
  readonly log10Values: Float64Array;
}

/** The band of a path, from its first `drawCount` draws; off by at most 1/1024 of the range that its first 2,048 draws span. */
export function bandOf(path: LogPath, drawCount: number): Band {
  const firstYear = Math.max(forecastYears.from, Math.ceil(path.firstYear));
  const yearCount = forecastYears.to - firstYear + 1;
  const log10Values = new Float64Array(yearCount * bandShares.length);
  const column = new Float32Array(drawCount);
  const histogram = makeHistogram(binCount);
  for (let place = 0; place < yearCount; place++) {
    path.fill(firstYear + place, column);
    fillHistogram(histogram, column, drawCount, rangeDrawCount);
    histogramQuantiles(histogram, bandShares, log10Values, place * bandShares.length);
  }
  return { firstYear, shares: bandShares, log10Values };
}

/** The same band at another level: log10 of every value moves by `log10Shift`. */
export function shiftBand(band: Band, log10Shift: number): Band {
  if (log10Shift === 0) return band;
  return { ...band, log10Values: band.log10Values.map((value) => value + log10Shift) };
}

/** The quantity (not its logarithm) at a share in a whole year; `undefined` outside the band. */
export function bandValue(band: Band, year: number, share: number): number | undefined {
  const place = band.shares.indexOf(share);
  if (place < 0 || year < band.firstYear) return undefined;
  const value = band.log10Values[(year - band.firstYear) * band.shares.length + place];
  return value === undefined ? undefined : 10 ** value;
}
