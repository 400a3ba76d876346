import type { Band } from './band.ts';
import type { Forecast } from './model.ts';
import type { RunOut } from './run-out.ts';

interface BandJson extends Omit<Band, 'log10Values'> {
  readonly log10Values: readonly number[];
}

/** A forecast as JSON, rounded to less than can be seen: 0.0001 OOM and a millionth of probability; `null` is beyond 2100. */
export interface ForecastJson extends Omit<Forecast, 'stock' | 'demand' | 'runOut'> {
  readonly stock: BandJson;
  readonly demand: BandJson;
  readonly runOut: Omit<RunOut, 'cumulativeShares' | 'dots'> & {
    readonly cumulativeShares: readonly number[];
    readonly dots: readonly (number | null)[];
  };
}

function round(values: Float64Array, digits: number): readonly number[] {
  return Array.from(values, (value) => Number(value.toFixed(digits)));
}

function encodeBand(band: Band): BandJson {
  return { ...band, log10Values: round(band.log10Values, 4) };
}

function decodeBand(band: BandJson): Band {
  return { ...band, log10Values: Float64Array.from(band.log10Values) };
}

/** Writes a forecast as plain JSON. */
export function encodeForecast({ stock, demand, runOut, ...rest }: Forecast): ForecastJson {
  return {
    ...rest,
    stock: encodeBand(stock),
    demand: encodeBand(demand),
    runOut: {
      ...runOut,
      cumulativeShares: round(runOut.cumulativeShares, 6),
      dots: runOut.dots.map((dot) => dot ?? null),
    },
  };
}

/** Reads what `encodeForecast` wrote; the shape is not checked, because the build writes it into the page's own code. */
export function decodeForecast({ stock, demand, runOut, ...rest }: ForecastJson): Forecast {
  return {
    ...rest,
    stock: decodeBand(stock),
    demand: decodeBand(demand),
    runOut: {
      ...runOut,
      quantiles: runOut.quantiles.map(({ share, year }) => ({ share, year })),
      cumulativeShares: Float64Array.from(runOut.cumulativeShares),
      dots: runOut.dots.map((dot) => dot ?? undefined),
    },
  };
}
