import { lazy, memo, Suspense, useCallback, useId, type ReactElement } from 'react';
import type { SourceRef } from '../../charts/chart.ts';
import { studyMessages } from '../../charts/parts/study-messages.ts';
import type { ParameterProblem } from '../../models/check-parameters.ts';
import { modelParameters } from '../../models/model-parameters.ts';
import { modelIds } from '../../models/scenario.ts';
import { ChoiceGroup } from '../controls/ChoiceGroup.tsx';
import { useReader } from '../reader/reader-context.ts';
import { ScenarioControls } from '../scenario-controls/ScenarioControls.tsx';
import { workbenchMessages as messages } from './workbench-messages.ts';
import type { NamedScenarios } from './use-named-scenarios.ts';
import type { Workbench } from './use-workbench.ts';

const NamedScenariosBox = lazy(async () => ({
  default: (await import('./NamedScenariosBox.tsx')).NamedScenariosBox,
}));

function Assumptions({
  workbench,
  problems,
  kept,
  hasKept,
  sourceOf,
}: {
  readonly workbench: Workbench;
  /** What the model says against the scenario. */
  readonly problems: readonly ParameterProblem[];
  readonly kept: NamedScenarios;
  /** Whether the box of the scenarios that were kept may be fetched. */
  readonly hasKept: boolean;
  readonly sourceOf: (id: string) => SourceRef | undefined;
}): ReactElement {
  const { t } = useReader();
  const titleId = useId();
  const { scenario, locks, changeModel, changeParameter, lock } = workbench;
  const { modelId } = scenario;
  const sourceOfParameter = useCallback(
    (id: string) => {
      const spec = modelParameters[modelId][id];
      return spec && sourceOf(spec.sourceId);
    },
    [modelId, sourceOf],
  );
  return (
    <section className="assumptions" aria-labelledby={titleId}>
      <h2 id={titleId}>{t(messages.assumptions)}</h2>
      <ChoiceGroup
        legend={t(messages.model)}
        choices={modelIds.map((value) => ({ value, label: t(studyMessages[value]) }))}
        value={modelId}
        onChange={changeModel}
      />
      <ScenarioControls
        scenario={scenario}
        locks={locks}
        problems={problems}
        sourceOf={sourceOfParameter}
        onChange={changeParameter}
        onLock={lock}
      />
      <Suspense>{hasKept && <NamedScenariosBox workbench={workbench} kept={kept} />}</Suspense>
    </section>
  );
}

/** Every assumption of the scenario beside its pictures, the study first, and the scenarios that the reader has kept. */
export const AssumptionsPane = memo(Assumptions);
