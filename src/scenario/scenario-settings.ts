import { modelParameters } from '../models/model-parameters.ts';
import { modelFacts } from '../models/model-facts.ts';
import type { ParameterValue } from '../models/parameter.ts';
import { modelIds, type ModelId, type Scenario } from '../models/scenario.ts';
import { parameterSetting } from './parameter-setting.ts';
import { oneOf, type Setting, type ValuesOf } from './setting.ts';

/** The two scenarios of a page: the one that the reader works on, and the one that it is compared with. */
export type Slot = 'own' | 'other';

type ParameterSettings = Readonly<Record<`${Slot}.${string}`, Setting<ParameterValue>>>;

const keyPrefixes: Readonly<Record<Slot, string>> = { own: '', other: 'b' };

function settingName(slot: Slot, modelId: ModelId, id: string): `${Slot}.${string}` {
  return `${slot}.${modelId}.${id}`;
}

function parameterSettings(slot: Slot): ParameterSettings {
  const settings = modelIds.flatMap((modelId) =>
    Object.values(modelParameters[modelId]).map((spec) => {
      const urlKey = `${keyPrefixes[slot]}${modelFacts[modelId].urlPrefix}.${spec.urlKey}`;
      return [settingName(slot, modelId, spec.id), parameterSetting(spec, urlKey)] as const;
    }),
  );
  return Object.fromEntries(settings);
}

/** The scenario that the reader works on: its model (`model`) and its assumptions (`24.over=5`). */
export const ownSettings = {
  ownModel: oneOf('model', modelIds, 'epoch-2024'),
  ...parameterSettings('own'),
};

/** The scenario that it is compared with (`bmodel`, `b22.github=…`). */
export const otherSettings = {
  otherModel: oneOf('bmodel', modelIds, 'epoch-2024'),
  ...parameterSettings('other'),
};

/** Both scenarios in the link. */
export const scenarioSettings = { ...ownSettings, ...otherSettings };

/** The two scenarios as settings of the link. */
export type ScenarioValues = ValuesOf<typeof scenarioSettings>;

interface SlotValues {
  readonly own: ValuesOf<typeof ownSettings>;
  readonly other: ValuesOf<typeof otherSettings>;
}

/** The scenario in a slot. */
export function readScenario<S extends Slot>(values: SlotValues[S], slot: S): Scenario {
  const all = values as unknown as Readonly<Record<string, ParameterValue>>;
  const modelId = all[`${slot}Model`] as ModelId;
  const own = Object.values(modelParameters[modelId]).map(
    (spec) => [spec.id, all[settingName(slot, modelId, spec.id)] ?? spec.default] as const,
  );
  return { modelId, values: Object.fromEntries(own) };
}

/** What is to be set for a scenario to stand in a slot. */
export function writeScenario(slot: Slot, { modelId, values }: Scenario): Partial<ScenarioValues> {
  const settings = Object.entries(values).map(
    ([id, value]) => [settingName(slot, modelId, id), value] as const,
  );
  const model = slot === 'own' ? { ownModel: modelId } : { otherModel: modelId };
  return { ...model, ...Object.fromEntries(settings) };
}
