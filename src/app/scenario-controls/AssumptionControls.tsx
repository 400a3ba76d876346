import type { ReactElement } from 'react';
import type { SourceRef } from '../../charts/chart.ts';
import type { ParameterProblem } from '../../models/check-parameters.ts';
import type { ParameterValue } from '../../models/parameter.ts';
import { changedAssumptions, type Assumptions } from '../../scenario/assumptions.ts';
import { describeProblem } from '../../scenario/parameter-text/describe-problem.ts';
import { groupName, parameterGroups } from '../../scenario/parameter-text/groups.ts';
import { isRelevant } from '../../scenario/parameter-text/is-relevant.ts';
import {
  parametersOf,
  type ParameterOwner,
} from '../../scenario/parameter-text/parameter-owner.ts';
import type { ChangeKind } from '../link-store.ts';
import { useReader } from '../reader/reader-context.ts';
import { scenarioControlMessages as messages } from './messages.ts';
import { ParameterControl } from './ParameterControl.tsx';
import { ParameterGroup } from './ParameterGroup.tsx';

/** What the controls of assumptions are given beside the assumptions. */
export interface ControlsProps {
  /** Ids of the assumptions that must not be changed. */
  readonly locks: readonly string[];
  /** What the model says against the values. */
  readonly problems: readonly ParameterProblem[];
  /** The source that an assumption's default comes from, once it is there. */
  readonly sourceOf: (id: string) => SourceRef | undefined;
  /** Must stay the same function, or every control renders again. */
  readonly onChange: (id: string, value: ParameterValue, kind: ChangeKind) => void;
  /** Must stay the same function, too. */
  readonly onLock: (id: string, isLocked: boolean) => void;
}

type Props = ControlsProps & { readonly assumptions: Assumptions };

/** What has no effect is left out, unless the reader changed, locked or broke it: nothing that was done is hidden. */
function shownIds({ assumptions, locks, problems }: Props): ReadonlySet<string> {
  const { owner, values } = assumptions;
  const touched = new Set([
    ...changedAssumptions(assumptions),
    ...locks,
    ...problems.map(({ where }) => where),
  ]);
  const ids = Object.keys(parametersOf(owner));
  return new Set(ids.filter((id) => touched.has(id) || isRelevant(owner, values, id)));
}

/** Tells the controls of one owner from those of another. */
function keyOf(owner: ParameterOwner): string {
  return typeof owner === 'string' ? owner : owner.id;
}

function Controls({ ids, ...props }: Props & { readonly ids: readonly string[] }): ReactElement {
  const reader = useReader();
  const { assumptions, locks, problems, sourceOf, onChange, onLock } = props;
  const { owner, values, published } = assumptions;
  return (
    <>
      {ids.map((id) => {
        const spec = parametersOf(owner)[id];
        if (spec === undefined) return null;
        const problem = problems.find(({ where }) => where === id);
        return (
          <ParameterControl
            key={`${keyOf(owner)} ${id}`}
            owner={owner}
            spec={spec}
            value={values[id] ?? spec.default}
            published={published[id] ?? spec.default}
            isLocked={locks.includes(id)}
            isRelevant={isRelevant(owner, values, id)}
            problem={problem && describeProblem(owner, problem, reader)}
            source={sourceOf(id)}
            onChange={onChange}
            onLock={onLock}
          />
        );
      })}
    </>
  );
}

/** Every assumption of a model or a set: the main ones first, the rest in groups that open. */
export function AssumptionControls(props: Props): ReactElement {
  const reader = useReader();
  const { assumptions, problems } = props;
  const { owner } = assumptions;
  const shown = shownIds(props);
  const changed = new Set(changedAssumptions(assumptions));
  const leftOut = Object.keys(parametersOf(owner)).length - shown.size;
  return (
    <div className="scenario-controls">
      {parameterGroups(owner).map(({ id, isBasic, parameterIds }) => {
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
            key={`${keyOf(owner)} ${id}`}
            name={groupName(id, reader, owner)}
            changedCount={ids.filter((parameterId) => changed.has(parameterId)).length}
            problemCount={problems.filter(({ where }) => ids.includes(where)).length}
          >
            {controls}
          </ParameterGroup>
        );
      })}
      {leftOut > 0 && <p className="muted">{reader.t(messages.leftOut, { count: leftOut })}</p>}
    </div>
  );
}
