import type { ReactElement } from 'react';
import type { SourceRef } from '../../charts/chart.ts';
import type { ParameterProblem } from '../../models/check-parameters.ts';
import { changedParameters, modelCatalog, publishedValue } from '../../models/model-catalog.ts';
import type { ParameterValue } from '../../models/parameter.ts';
import type { Scenario } from '../../models/scenario.ts';
import { parameterGroups } from '../../scenario/parameter-text/groups.ts';
import { isRelevant } from '../../scenario/parameter-text/is-relevant.ts';
import { describeProblem } from '../../scenario/parameter-text/describe-problem.ts';
import { useReader } from '../reader/reader-context.ts';
import type { ChangeKind } from '../link-store.ts';
import { scenarioControlMessages as messages } from './messages.ts';
import { ParameterControl } from './ParameterControl.tsx';
import { ParameterGroup } from './ParameterGroup.tsx';

interface Props {
  readonly scenario: Scenario;
  /** Ids of the assumptions that must not be changed. */
  readonly locks: readonly string[];
  /** What the model says against the scenario. */
  readonly problems: readonly ParameterProblem[];
  /** The source that an assumption's default comes from, once it is there. */
  readonly sourceOf: (id: string) => SourceRef | undefined;
  /** Must stay the same function, or every control renders again. */
  readonly onChange: (id: string, value: ParameterValue, kind: ChangeKind) => void;
  /** Must stay the same function, too. */
  readonly onLock: (id: string, isLocked: boolean) => void;
}

/** What has no effect is left out, unless the reader changed, locked or broke it: nothing that was done is hidden. */
function shownIds({ scenario, locks, problems }: Props): ReadonlySet<string> {
  const touched = new Set([
    ...changedParameters(scenario),
    ...locks,
    ...problems.map(({ where }) => where),
  ]);
  const ids = Object.keys(modelCatalog[scenario.modelId].parameters);
  return new Set(ids.filter((id) => touched.has(id) || isRelevant(scenario, id)));
}

function Controls({ ids, ...props }: Props & { readonly ids: readonly string[] }): ReactElement {
  const reader = useReader();
  const { scenario, locks, problems, sourceOf, onChange, onLock } = props;
  const { modelId, values } = scenario;
  return (
    <>
      {ids.map((id) => {
        const spec = modelCatalog[modelId].parameters[id];
        if (spec === undefined) return null;
        const problem = problems.find(({ where }) => where === id);
        return (
          <ParameterControl
            key={`${modelId} ${id}`}
            modelId={modelId}
            spec={spec}
            value={values[id] ?? spec.default}
            published={publishedValue(scenario, id)}
            isLocked={locks.includes(id)}
            isRelevant={isRelevant(scenario, id)}
            problem={problem && describeProblem(modelId, problem, reader)}
            source={sourceOf(id)}
            onChange={onChange}
            onLock={onLock}
          />
        );
      })}
    </>
  );
}

/** Every assumption of a scenario: the main ones first, the rest in groups that open. */
export function ScenarioControls(props: Props): ReactElement {
  const { t } = useReader();
  const { scenario, problems } = props;
  const shown = shownIds(props);
  const changed = new Set(changedParameters(scenario));
  const leftOut = Object.keys(modelCatalog[scenario.modelId].parameters).length - shown.size;
  return (
    <div className="scenario-controls">
      {parameterGroups(scenario.modelId).map(({ id, isBasic, parameterIds }) => {
        const ids = parameterIds.filter((parameterId) => shown.has(parameterId));
        if (ids.length === 0) return null;
        const controls = <Controls {...props} ids={ids} />;
        if (isBasic) {
          return (
            <div key={id} className="parameter-grid">
              {controls}
            </div>
          );
        }
        return (
          <ParameterGroup
            key={`${scenario.modelId} ${id}`}
            id={id}
            changedCount={ids.filter((parameterId) => changed.has(parameterId)).length}
            problemCount={problems.filter(({ where }) => ids.includes(where)).length}
          >
            {controls}
          </ParameterGroup>
        );
      })}
      {leftOut > 0 && <p className="muted">{t(messages.leftOut, { count: leftOut })}</p>}
    </div>
  );
}
