import type { ParameterValue } from './parameter.ts';

/** The models that can be run, the newest study first. */
export const modelIds = ['epoch-2024', 'epoch-2022'] as const;

/** One of the models that can be run. */
export type ModelId = (typeof modelIds)[number];

/** Values of assumptions, by id. */
export type ParameterValues = Readonly<Record<string, ParameterValue>>;

/** A model with a value for each of its assumptions. */
export interface Scenario {
  readonly modelId: ModelId;
  readonly values: ParameterValues;
}
