import { parameters as epoch2022 } from './data-exhaustion/epoch2022/parameters.ts';
import { parameters as epoch2024 } from './data-exhaustion/epoch2024/parameters.ts';
import { modelFacts } from './model-facts.ts';
import { defaultsOf, type ParameterSpecs, type ParameterValue } from './parameter.ts';
import type { ModelId, ParameterValues, Scenario } from './scenario.ts';

/** The assumptions of every model, by its id: what can be said of a model without running it. */
export const modelParameters: Readonly<Record<ModelId, ParameterSpecs>> = {
  'epoch-2024': epoch2024,
  'epoch-2022': epoch2022,
};

/** A model with every assumption at its published value, but for the changes given. */
export function scenarioOf(modelId: ModelId, changes: ParameterValues = {}): Scenario {
  return { modelId, values: { ...defaultsOf(modelParameters[modelId]), ...changes } };
}

/** The published case that a scenario bends: the study's own values, of the same stock and projection where it has several. */
export function publishedCase({
  modelId,
  values,
}: {
  readonly modelId: ModelId;
  readonly values: Readonly<Record<string, ParameterValue | undefined>>;
}): Scenario {
  const kept = modelFacts[modelId].caseChoices.flatMap((id) => {
    const value = values[id];
    return value === undefined ? [] : [[id, value] as const];
  });
  return scenarioOf(modelId, Object.fromEntries(kept));
}

/** The published value of an assumption in the case that a scenario bends; throws for an assumption that its model does not have. */
export function publishedValue(scenario: Scenario, parameterId: string): ParameterValue {
  const spec = modelParameters[scenario.modelId][parameterId];
  if (spec === undefined) throw new RangeError(`no such assumption: ${parameterId}`);
  const isCase = modelFacts[scenario.modelId].caseChoices.includes(parameterId);
  return (isCase ? scenario.values[parameterId] : undefined) ?? spec.default;
}

/** The assumptions in which a scenario differs from the published case that it bends, in the order of the records. */
export function changedParameters(scenario: Scenario): readonly string[] {
  const isChanged = (id: string): boolean =>
    JSON.stringify(scenario.values[id]) !== JSON.stringify(publishedValue(scenario, id));
  return Object.keys(modelParameters[scenario.modelId]).filter(isChanged);
}

/** Whether two scenarios run the same model on the same values. */
export function isSameScenario(a: Scenario, b: Scenario): boolean {
  const isSame = (id: string): boolean =>
    a.values[id] === b.values[id] || JSON.stringify(a.values[id]) === JSON.stringify(b.values[id]);
  return a.modelId === b.modelId && Object.keys(a.values).every(isSame);
}
