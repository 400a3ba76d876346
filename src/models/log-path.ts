import type { Lines } from '../core/line-quantiles.ts';

/** A stretch of years up to `untilYear` in which every path is straight; a step of the lines is a year from `originYear` on. */
export interface LinePiece extends Lines {
  readonly originYear: number;
  readonly untilYear: number;
}

/** A quantity over the years, one path a draw, as decimal logarithm. */
export interface LogPath {
  /** The first decimal year in which the quantity is defined. */
  readonly firstYear: number;
  /** Writes log10 of the quantity in a decimal year for the first `into.length` draws. */
  readonly fill: (year: number, into: Float32Array) => void;
  /** The first draws again where all of them are straight, in the order of the years: bands of them are cheaper. */
  readonly pieces?: (drawCount: number) => readonly LinePiece[];
}

/** The years that every forecast covers. */
export const forecastYears = { from: 2010, to: 2100 } as const;

/** Straight paths over all years. */
export function linePath(line: Omit<LinePiece, 'untilYear'>): LogPath {
  const { originYear, level, slope } = line;
  return {
    firstYear: forecastYears.from,
    pieces: () => [{ ...line, untilYear: forecastYears.to }],
    fill: (year, into) => {
      const years = year - originYear;
      for (let i = 0; i < into.length; i++)
        into[i] = (level[i] as number) + (slope[i] as number) * years;
    },
  };
}

/** The same paths at another level: log10 of every value moves by `shift`. */
export function shiftPath({ firstYear, fill }: LogPath, shift: number): LogPath {
  return {
    firstYear,
    fill: (year, into) => {
      fill(year, into);
      for (let i = 0; i < into.length; i++) into[i] = (into[i] as number) + shift;
    },
  };
}
