import {
  internetShareFit2022,
  type ComputeRow,
  type PopulationRow,
} from './data-exhaustion/epoch2022/inputs.ts';
import { epoch2022 } from './data-exhaustion/epoch2022/index.ts';
import { epoch2024 } from './data-exhaustion/epoch2024/index.ts';
import type { Draws } from './draws.ts';
import type { DensityReading, GapDensity } from './gap-density.ts';
import type { Forecast, ForecastModel, RunResult } from './model.ts';
import type { ParameterSpecs, ParametersOf } from './parameter.ts';
import type { RunOut } from './run-out.ts';
import type { ModelId, ParameterValues } from './scenario.ts';
import type { Worlds } from './worlds.ts';

/** The rows of the tables that models run on; empty until they are there, and only the model of 2022 needs them. */
export interface ModelRows {
  readonly population: readonly PopulationRow[];
  readonly compute: readonly ComputeRow[];
}

type Run<T, More extends readonly unknown[] = []> = (
  rows: ModelRows,
  values: ParameterValues,
  draws: Draws,
  ...more: More
) => RunResult<T>;

/** A model that takes any values and says itself what is wrong with them. */
export interface RunnableModel {
  readonly id: string;
  readonly parameters: ParameterSpecs;
  readonly streams: readonly string[];
  readonly baseYear: number;
  readonly run: Run<Forecast>;
  readonly runOut: Run<RunOut>;
  readonly runYears: Run<Float32Array>;
  readonly runWorlds: Run<Worlds, [count: number]>;
  readonly runDensity: Run<GapDensity, [reading?: DensityReading]>;
}

function runnable<S extends ParameterSpecs, Inputs>(
  model: ForecastModel<S, Inputs>,
  inputsOf: (rows: ModelRows) => Inputs,
): RunnableModel {
  const own = (values: ParameterValues): ParametersOf<S> => values as ParametersOf<S>;
  return {
    ...model,
    run: (rows, values, draws) => model.run(inputsOf(rows), own(values), draws),
    runOut: (rows, values, draws) => model.runOut(inputsOf(rows), own(values), draws),
    runYears: (rows, values, draws) => model.runYears(inputsOf(rows), own(values), draws),
    runWorlds: (rows, values, draws, count) =>
      model.runWorlds(inputsOf(rows), own(values), draws, count),
    runDensity: (rows, values, draws, reading) =>
      model.runDensity(inputsOf(rows), own(values), draws, reading),
  };
}

/** Every model, by id. */
export const modelCatalog: Readonly<Record<ModelId, RunnableModel>> = {
  'epoch-2024': runnable(epoch2024, () => undefined),
  'epoch-2022': runnable(epoch2022, ({ population, compute }) => ({
    population,
    compute,
    internetShare: internetShareFit2022,
  })),
};
