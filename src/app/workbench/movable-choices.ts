import { modelParameters } from '../../models/model-parameters.ts';
import type { Scenario } from '../../models/scenario.ts';
import { parameterGroups } from '../../scenario/parameter-text/groups.ts';
import { isRelevant } from '../../scenario/parameter-text/is-relevant.ts';
import { parameterName } from '../../scenario/parameter-text/parameter-name.ts';
import type { Writer } from '../../scenario/parameter-text/writer.ts';
import type { Choice } from '../controls/ChoiceGroup.tsx';

/** The assumptions of a scenario that can be moved along a range and have a say, in the order of the controls. */
export function movableIds(scenario: Scenario): readonly string[] {
  const { modelId } = scenario;
  return parameterGroups(modelId)
    .flatMap(({ parameterIds }) => parameterIds)
    .filter((id) => modelParameters[modelId][id]?.kind !== 'choice')
    .filter((id) => isRelevant(modelId, scenario.values, id));
}

/** The same assumptions by name, to choose from. */
export function movableChoices(scenario: Scenario, writer: Writer): readonly Choice<string>[] {
  return movableIds(scenario).map((id) => ({
    value: id,
    label: parameterName(scenario.modelId, id, writer),
  }));
}

/** The chosen assumption where the scenario has it, else the first that is not `taken`. */
export function chosenOf(
  choices: readonly Choice<string>[],
  chosen: string,
  taken?: string,
): string | undefined {
  const free = choices.filter(({ value }) => value !== taken);
  return (free.find(({ value }) => value === chosen) ?? free[0])?.value;
}
