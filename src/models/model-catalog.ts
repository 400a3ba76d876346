import {
  internetShareFit2022,
  type ComputeRow,
  type PopulationRow,
} from './data-exhaustion/epoch2022/inputs.ts';
import { epoch2022 } from './data-exhaustion/epoch2022/index.ts';
import { epoch2024 } from './data-exhaustion/epoch2024/index.ts';
import type { ForecastModel } from './model.ts';
import { defaultsOf, type ParameterSpecs } from './parameter.ts';
import type { ModelId, ParameterValues, Scenario } from './scenario.ts';

/** The rows of the tables that models run on; empty until they are there, and only the model of 2022 needs them. */
export interface ModelRows {
  readonly population: readonly PopulationRow[];
  readonly compute: readonly ComputeRow[];
}

/** A model that takes any values and says itself what is wrong with them. */
export type RunnableModel = ForecastModel<ParameterSpecs, ModelRows>;

type Run2022 = (typeof epoch2022)['run'];
type Inputs2022 = Parameters<Run2022>[0];
type Values2022 = Parameters<Run2022>[1];

function inputs2022({ population, compute }: ModelRows): Inputs2022 {
  return { population, compute, internetShare: internetShareFit2022 };
}

const runnable2022: RunnableModel = {
  ...epoch2022,
  run: (rows, values, draws) => epoch2022.run(inputs2022(rows), values as Values2022, draws),
  runOut: (rows, values, draws) => epoch2022.runOut(inputs2022(rows), values as Values2022, draws),
  runYears: (rows, values, draws) =>
    epoch2022.runYears(inputs2022(rows), values as Values2022, draws),
  runWorlds: (rows, values, draws, count) =>
    epoch2022.runWorlds(inputs2022(rows), values as Values2022, draws, count),
  runDensity: (rows, values, draws, reading) =>
    epoch2022.runDensity(inputs2022(rows), values as Values2022, draws, reading),
};

/** Every model, by id. */
export const modelCatalog: Readonly<Record<ModelId, RunnableModel>> = {
  'epoch-2024': epoch2024 as unknown as RunnableModel,
  'epoch-2022': runnable2022,
};

/** A model with every assumption at its published value, but for the changes given. */
export function scenarioOf(modelId: ModelId, changes: ParameterValues = {}): Scenario {
  return { modelId, values: { ...defaultsOf(modelCatalog[modelId].parameters), ...changes } };
}

/** The assumptions in which a scenario differs from the published values of its model, in the order of the records. */
export function changedParameters({ modelId, values }: Scenario): readonly string[] {
  const { parameters } = modelCatalog[modelId];
  const isChanged = (id: string): boolean =>
    JSON.stringify(values[id]) !== JSON.stringify(parameters[id]?.default);
  return Object.keys(parameters).filter(isChanged);
}
