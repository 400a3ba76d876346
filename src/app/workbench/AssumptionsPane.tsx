import { useCallback, useId, type ReactElement, type ReactNode } from 'react';
import type { SourceRef } from '../../charts/chart.ts';
import { studyMessages } from '../../charts/parts/study-messages.ts';
import type { ParameterProblem } from '../../models/check-parameters.ts';
import { modelCatalog } from '../../models/model-catalog.ts';
import { modelIds } from '../../models/scenario.ts';
import { ChoiceGroup } from '../controls/ChoiceGroup.tsx';
import { useReader } from '../reader/reader-context.ts';
import { ScenarioControls } from '../scenario-controls/ScenarioControls.tsx';
import { workbenchMessages as messages } from './messages.ts';
import type { WorkbenchForecasts } from './use-workbench-forecasts.ts';
import type { Workbench } from './use-workbench.ts';

const none: readonly ParameterProblem[] = [];

/** Every assumption of the scenario beside its pictures, the study first. */
export function AssumptionsPane({
  workbench,
  forecasts: { own },
  sourceOf,
  children,
}: {
  readonly workbench: Workbench;
  readonly forecasts: WorkbenchForecasts;
  readonly sourceOf: (id: string) => SourceRef | undefined;
  readonly children: ReactNode;
}): ReactElement {
  const { t } = useReader();
  const titleId = useId();
  const { scenario, view, changeModel, changeParameter, lock } = workbench;
  const { modelId } = scenario;
  const sourceOfParameter = useCallback(
    (id: string) => {
      const spec = modelCatalog[modelId].parameters[id];
      return spec && sourceOf(spec.sourceId);
    },
    [modelId, sourceOf],
  );
  const problems = own.answered?.scenario.modelId === modelId ? (own.problems ?? none) : none;
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
        locks={view.locks}
        problems={problems}
        sourceOf={sourceOfParameter}
        onChange={changeParameter}
        onLock={lock}
      />
      {children}
    </section>
  );
}
