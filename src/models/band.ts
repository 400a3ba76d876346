import { fillHistogram, histogramQuantiles, makeHistogram } from '../core/histogram-quantile.ts';
import { fillLineQuantiles } from '../core/line-quantiles.ts';
import { forecastYears, type LinePiece, type LogPath } from './log-path.ts';

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

/** Whole years, both ends included. */
interface Years {
  readonly from: number;
  readonly to: number;
}

function countYears(
  path: LogPath,
  { from, to }: Years,
  drawCount: number,
  log10Values: Float64Array,
): void {
  const column = new Float32Array(drawCount);
  const histogram = makeHistogram(binCount);
  for (let year = from; year <= to; year++) {
    path.fill(year, column);
    fillHistogram(histogram, column, drawCount, rangeDrawCount);
    histogramQuantiles(histogram, bandShares, log10Values, (year - from) * bandShares.length);
  }
}

function countLines(
  pieces: readonly LinePiece[],
  { from, to }: Years,
  drawCount: number,
  log10Values: Float64Array,
): void {
  let year = from;
  for (const piece of pieces) {
    const yearCount = Math.floor(Math.min(piece.untilYear, to)) - year + 1;
    if (yearCount <= 0) continue;
    const at = (year - from) * bandShares.length;
    const steps = { first: year - piece.originYear, count: yearCount };
    fillLineQuantiles(piece, drawCount, steps, bandShares, log10Values, at);
    year += yearCount;
  }
}

/**
 * The band of a path up to a whole year, from its first `drawCount` draws; off by at most 1/1024 of the range of the
 * draws (of a path that is not straight: of its first 2,048 draws). O(draws x years), straight pieces at a third of the cost.
 */
export function bandOf(
  path: LogPath,
  drawCount: number,
  lastYear: number = forecastYears.to,
): Band {
  const firstYear = Math.max(forecastYears.from, Math.ceil(path.firstYear));
  const years: Years = { from: firstYear, to: lastYear };
  const log10Values = new Float64Array((lastYear - firstYear + 1) * bandShares.length);
  if (path.pieces === undefined) countYears(path, years, drawCount, log10Values);
  else countLines(path.pieces(drawCount), years, drawCount, log10Values);
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
