/** A quantity over the years, one path a draw, as decimal logarithm. */
export interface LogPath {
  /** The first decimal year in which the quantity is defined. */
  readonly firstYear: number;
  /** Writes log10 of the quantity in a decimal year for the first `into.length` draws. */
  readonly fill: (year: number, into: Float32Array) => void;
}

/** The years that every forecast covers. */
export const forecastYears = { from: 2010, to: 2100 } as const;
