import type { Result } from '../core/result.ts';
import type { Band } from './band.ts';
import type { ParameterProblem } from './check-parameters.ts';
import type { Draws } from './draws.ts';
import type { DensityReading, GapDensity } from './gap-density.ts';
import type { ParameterSpecs, ParametersOf } from './parameter.ts';
import type { RunOut } from './run-out.ts';

/** What stock and demand are counted in. */
export type ForecastUnit = 'tokens' | 'words' | 'images';

/** What a model says for one set of assumptions; plain data, cheap to post from a worker. */
export interface Forecast {
  readonly modelId: string;
  readonly unit: ForecastUnit;
  readonly drawCount: number;
  readonly bandDrawCount: number;
  readonly stock: Band;
  readonly demand: Band;
  readonly runOut: RunOut;
}

/** A model of stock and demand over the years: the same inputs, assumptions and draws always give the same forecast. */
export interface ForecastModel<S extends ParameterSpecs, Inputs> {
  readonly id: string;
  readonly parameters: S;
  /** One name for each uncertain input, the most telling first; append only. */
  readonly streams: readonly string[];
  /** Bands and first crossings; problems instead of a forecast when an assumption cannot be run or demand never meets the stock. */
  readonly run: (
    inputs: Inputs,
    parameters: ParametersOf<S>,
    draws: Draws,
  ) => Result<Forecast, ParameterProblem>;
  /** The dates as the paper reads them, off a density over years; slower than `run`. */
  readonly runDensity: (
    inputs: Inputs,
    parameters: ParametersOf<S>,
    draws: Draws,
    reading?: DensityReading,
  ) => Result<GapDensity, ParameterProblem>;
}
