import { useCallback, useMemo } from 'react';
import {
  changedParameters,
  isSameScenario,
  publishedCase,
  publishedValue,
  scenarioOf,
  modelParameters,
} from '../../models/model-parameters.ts';
import type { ParameterValue } from '../../models/parameter.ts';
import { modelIds, type ModelId, type Scenario } from '../../models/scenario.ts';
import type { PresetId } from '../../scenario/presets/preset.ts';
import {
  otherSettings,
  ownSettings,
  readScenario,
  writeScenario,
  type ScenarioValues,
  type Slot,
} from '../../scenario/scenario-settings.ts';
import {
  lockName,
  workbenchSettings,
  type WorkbenchValues,
} from '../../scenario/workbench-settings.ts';
import type { ChangeKind } from '../link-store.ts';
import { useLink } from '../use-link.ts';

/** How the settings of the workbench are changed by a control. */
export type ChangeView = (patch: Partial<WorkbenchValues>, kind?: ChangeKind) => void;

/** The scenario that the reader works on, the one beside it, and every way to change them. */
export interface Workbench {
  readonly scenario: Scenario;
  /** What the scenario is compared with; `undefined` when with nothing. */
  readonly other: Scenario | undefined;
  /** Whether there is something to compare: another scenario than this one. */
  readonly isCompared: boolean;
  /** The assumptions in which the scenario differs from the published values. */
  readonly changed: readonly string[];
  /** Ids of the assumptions of this study that must not be changed. */
  readonly locks: readonly string[];
  readonly view: WorkbenchValues;
  readonly changeView: ChangeView;
  /** Another study; what was changed in the present one is kept. */
  readonly changeModel: (modelId: ModelId) => void;
  readonly changeParameter: (id: string, value: ParameterValue, kind: ChangeKind) => void;
  readonly lock: (id: string, isLocked: boolean) => void;
  readonly reset: (id: string) => void;
  /** Puts a scenario in the place of the present one; locked assumptions of the same model keep their values. */
  readonly open: (scenario: Scenario, presetId?: PresetId) => void;
  readonly resetAll: () => void;
  /** Compares with a scenario: `published` follows the model, another stays as it is. */
  readonly compare: (other: Scenario | 'published' | 'none') => void;
  /** Exchanges the two scenarios; what is locked stays. */
  readonly swap: () => void;
}

function withLocked(next: Scenario, present: Scenario, locks: readonly string[]): Scenario {
  if (next.modelId !== present.modelId) return next;
  const kept = locks.flatMap((id) => {
    const value = present.values[id];
    return value === undefined ? [] : [[id, value] as const];
  });
  return { ...next, values: { ...next.values, ...Object.fromEntries(kept) } };
}

/** What is to be set for a scenario to stand in a slot alone: the other study goes back to its published values. */
function putScenario(slot: Slot, scenario: Scenario): Partial<ScenarioValues> {
  const others = modelIds.map((modelId) => writeScenario(slot, scenarioOf(modelId)));
  return Object.assign({}, ...others, writeScenario(slot, scenario)) as Partial<ScenarioValues>;
}

/** The workbench as it stands in the link. */
export function useWorkbench(): Workbench {
  const { values: ownValues, change: changeOwn } = useLink(ownSettings);
  const { values: otherValues } = useLink(otherSettings);
  const { values: view, change: changeView } = useLink(workbenchSettings);
  const change: (patch: Partial<ScenarioValues & WorkbenchValues>, kind?: ChangeKind) => void =
    changeOwn;
  const scenario = useMemo(() => readScenario(ownValues, 'own'), [ownValues]);
  const changed = useMemo(() => changedParameters(scenario), [scenario]);
  const { modelId } = scenario;
  const { comparison } = view;
  const { stock, projection } = scenario.values;
  const other = useMemo(() => {
    if (comparison === 'none') return undefined;
    return comparison === 'published'
      ? publishedCase({ modelId, values: { stock, projection } })
      : readScenario(otherValues, 'other');
  }, [comparison, modelId, stock, projection, otherValues]);

  const changeParameter = useCallback<Workbench['changeParameter']>(
    (id, value, kind) => change(writeScenario('own', { modelId, values: { [id]: value } }), kind),
    [change, modelId],
  );
  const reset = useCallback<Workbench['reset']>(
    (id) => {
      changeParameter(id, publishedValue(scenario, id), 'commit');
    },
    [changeParameter, scenario],
  );
  const locks = useMemo(
    () =>
      Object.keys(modelParameters[modelId]).filter((id) =>
        view.locks.includes(lockName(modelId, id)),
      ),
    [view.locks, modelId],
  );
  const lock = useCallback<Workbench['lock']>(
    (id, isLocked) => {
      const name = lockName(modelId, id);
      const others = view.locks.filter((other) => other !== name);
      changeView({ locks: isLocked ? [...others, name] : others });
    },
    [changeView, view.locks, modelId],
  );
  const open = useCallback<Workbench['open']>(
    (next, preset) => change({ ...putScenario('own', withLocked(next, scenario, locks)), preset }),
    [change, scenario, locks],
  );
  const compare = useCallback<Workbench['compare']>(
    (next) => {
      if (typeof next === 'string') changeView({ comparison: next });
      else change({ ...putScenario('other', next), comparison: 'other' });
    },
    [change, changeView],
  );
  const swap = useCallback<Workbench['swap']>(() => {
    if (other === undefined) return;
    const own = withLocked(other, scenario, locks);
    const both = { ...putScenario('own', own), ...putScenario('other', scenario) };
    change({ ...both, comparison: 'other' });
  }, [change, other, scenario, locks]);
  const resetAll = useCallback(() => open(publishedCase(scenario)), [open, scenario]);
  const changeModel = useCallback<Workbench['changeModel']>(
    (ownModel) => change({ ownModel }),
    [change],
  );
  const isCompared = useMemo(
    () => other !== undefined && !isSameScenario(scenario, other),
    [other, scenario],
  );
  return useMemo(
    () => ({
      scenario,
      other,
      isCompared,
      changed,
      locks,
      view,
      changeView,
      changeModel,
      changeParameter,
      lock,
      reset,
      open,
      resetAll,
      compare,
      swap,
    }),
    [
      scenario,
      other,
      isCompared,
      changed,
      locks,
      view,
      changeView,
      changeModel,
      changeParameter,
      lock,
      reset,
      open,
      resetAll,
      compare,
      swap,
    ],
  );
}
