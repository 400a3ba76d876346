import { publishedCase } from '../models/model-parameters.ts';
import type { ParameterValues, Scenario } from '../models/scenario.ts';
import { parametersOf, type ParameterOwner } from './parameter-text/parameter-owner.ts';

/** The values of all assumptions of a model or a set, beside those that they are to be told apart from. */
export interface Assumptions {
  readonly owner: ParameterOwner;
  readonly values: ParameterValues;
  readonly published: ParameterValues;
}

/** The assumptions of a scenario, beside those of the published case that it bends. */
export function assumptionsOf(scenario: Scenario): Assumptions {
  const { modelId, values } = scenario;
  return { owner: modelId, values, published: publishedCase(scenario).values };
}

/** The assumptions that differ from the published ones, in the order of their records. */
export function changedAssumptions({ owner, values, published }: Assumptions): readonly string[] {
  const isChanged = (id: string): boolean =>
    JSON.stringify(values[id]) !== JSON.stringify(published[id]);
  return Object.keys(parametersOf(owner)).filter(isChanged);
}
