import type { ReactElement } from 'react';
import type { SourceRef } from '../../../charts/chart.ts';
import { driverDraws } from '../../../models/market/drivers/index.ts';
import type { Assumptions } from '../../../scenario/assumptions.ts';
import { useReader } from '../../reader/reader-context.ts';
import { AssumptionTable } from '../../scenario-controls/AssumptionTable.tsx';
import { driversCardMessages as messages } from './messages.ts';

/** Finds a source by its id, once the rows are there. */
export type SourceOf = (id: string) => SourceRef | undefined;

/** How the market is computed from its drivers: the equation in words, the draws, the limits, and every assumption with its default and source. */
export function DriversCard({
  assumptions,
  sourceOf,
}: {
  readonly assumptions: Assumptions;
  readonly sourceOf: SourceOf;
}): ReactElement {
  const { t, format } = useReader();
  return (
    <div className="model-card">
      <h3>{t(messages.title)}</h3>
      <p>{t(messages.equation)}</p>
      <p>{t(messages.draws, { draws: format.count(driverDraws.count) })}</p>
      <p>{t(messages.limits)}</p>
      <AssumptionTable assumptions={assumptions} sourceOf={sourceOf} />
    </div>
  );
}
