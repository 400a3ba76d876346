import { studyMessages } from '../../charts/parts/study-messages.ts';
import { isSameScenario, modelParameters, scenarioOf } from '../../models/model-parameters.ts';
import type { ParameterSpec, ParameterValue } from '../../models/parameter.ts';
import { modelIds, type ModelId } from '../../models/scenario.ts';
import { isRelevant } from '../../scenario/parameter-text/is-relevant.ts';
import { presetNames } from '../../scenario/presets/preset-messages.ts';
import { presets } from '../../scenario/presets/presets.ts';
import {
  readScenario,
  type otherSettings,
  type ownSettings,
  type Slot,
} from '../../scenario/scenario-settings.ts';
import { choiceText } from '../settings-text/choice-text.ts';
import { parameterText } from '../settings-text/parameter-text.ts';
import {
  ofPanels,
  type SettingText,
  type SettingTextsOf,
  type SettingWords,
} from '../settings-text/setting-text.ts';
import { workbenchMessages } from '../workbench/workbench-messages.ts';
import { scenarioSettingMessages as messages } from './scenario-setting-messages.ts';

type Values = SettingWords['values'];

/** The panels that show the scenario that the reader works on. */
export const scenarioPanels = [
  'runway-fan',
  'run-out',
  'scenario-difference',
  'tornado',
  'required-value',
  'heat-map',
] as const;

/** The panels that show it beside another. */
export const comparedPanels = ['runway-fan', 'run-out', 'scenario-difference'] as const;

/** The scenario in a slot of the link. */
export function scenarioIn(values: Values, slot: Slot) {
  return readScenario(values as Parameters<typeof readScenario>[0], slot);
}

/** Whether the scenario in a slot is shown: the one beside it only while the comparison is with that. */
function isSlotShown(slot: Slot, values: Values): boolean {
  return slot === 'own' || values['comparison'] === 'other';
}

function ofSlot<T>(slot: Slot, text: SettingText<T>): SettingText<T> {
  return {
    ...text,
    label: (words) => {
      const name = text.label(words);
      return slot === 'own' ? name : words.t(messages.ofOther, { name });
    },
    isIdle: (words) => !isSlotShown(slot, words.values) || text.isIdle?.(words) === true,
  };
}

function assumptionText(
  slot: Slot,
  modelId: ModelId,
  spec: ParameterSpec,
): SettingText<ParameterValue> {
  return ofSlot(slot, {
    ...parameterText(modelId, spec),
    of: ({ t }) => t(studyMessages[modelId]),
    isIdle: ({ values }) => {
      const scenario = scenarioIn(values, slot);
      return scenario.modelId !== modelId || !isRelevant(modelId, scenario.values, spec.id);
    },
  });
}

type AssumptionTexts = Readonly<Record<`${Slot}.${string}`, SettingText<ParameterValue>>>;

function assumptionTexts(slot: Slot): AssumptionTexts {
  const texts = modelIds.flatMap((modelId) =>
    Object.values(modelParameters[modelId]).map((spec) => [
      `${slot}.${modelId}.${spec.id}`,
      assumptionText(slot, modelId, spec),
    ]),
  );
  return Object.fromEntries(texts) as AssumptionTexts;
}

/** The name of the preset that a scenario is, as far as the program alone knows it; the observed one takes figures from a table. */
export function presetNameOf(values: Values, slot: Slot, { t }: SettingWords): string | undefined {
  const scenario = scenarioIn(values, slot);
  const preset = presets
    .filter(({ kind }) => kind !== 'observed')
    .find(({ modelId, changes }) => isSameScenario(scenarioOf(modelId, changes), scenario));
  return preset && t(presetNames[preset.id]);
}

const studyText = choiceText<ModelId>(workbenchMessages.model, studyMessages);

/** The scenario that the reader works on, in words. */
export const ownSettingTexts: SettingTextsOf<typeof ownSettings> = ofPanels(scenarioPanels, {
  ownModel: ofSlot('own', studyText),
  ...assumptionTexts('own'),
});

/** The scenario beside it, in words. */
export const otherSettingTexts: SettingTextsOf<typeof otherSettings> = ofPanels(comparedPanels, {
  otherModel: ofSlot('other', studyText),
  ...assumptionTexts('other'),
});
