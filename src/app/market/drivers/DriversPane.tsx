import { useCallback, useId, type ReactElement } from 'react';
import type { ParameterProblem } from '../../../models/check-parameters.ts';
import { parametersOf } from '../../../scenario/parameter-text/parameter-owner.ts';
import { useReader } from '../../reader/reader-context.ts';
import { AssumptionControls } from '../../scenario-controls/AssumptionControls.tsx';
import type { SourceOf } from './DriversCard.tsx';
import { driversMessages as messages } from './messages.ts';
import type { Drivers } from './use-drivers.ts';

/** Every assumption of the market from drivers, beside its pictures. */
export function DriversPane({
  drivers: { assumptions, locks, changeParameter, lock },
  problems,
  sourceOf,
}: {
  readonly drivers: Drivers;
  readonly problems: readonly ParameterProblem[];
  readonly sourceOf: SourceOf;
}): ReactElement {
  const { t } = useReader();
  const titleId = useId();
  const { owner } = assumptions;
  const sourceOfParameter = useCallback(
    (id: string) => {
      const spec = parametersOf(owner)[id];
      return spec && sourceOf(spec.sourceId);
    },
    [owner, sourceOf],
  );
  return (
    <section className="assumptions" aria-labelledby={titleId}>
      <h3 id={titleId}>{t(messages.assumptions)}</h3>
      <AssumptionControls
        assumptions={assumptions}
        locks={locks}
        problems={problems}
        sourceOf={sourceOfParameter}
        onChange={changeParameter}
        onLock={lock}
      />
    </section>
  );
}
