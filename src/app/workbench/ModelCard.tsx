import type { ReactElement } from 'react';
import type { SourceRef } from '../../charts/chart.ts';
import type { Scenario } from '../../models/scenario.ts';
import { assumptionsOf } from '../../scenario/assumptions.ts';
import { useReader } from '../reader/reader-context.ts';
import { AssumptionTable } from '../scenario-controls/AssumptionTable.tsx';
import { modelCardMessages as messages } from './model-card-messages.ts';

/** How figures of a model were computed: the equations in words, the draws, and every assumption with its published value and source. */
export function ModelCard({
  scenario,
  drawCount,
  bandDrawCount,
  sourceOf,
}: {
  readonly scenario: Scenario;
  /** How many draws a run took. */
  readonly drawCount: number;
  /** How many of them made the bands; left out where none are drawn. */
  readonly bandDrawCount?: number;
  readonly sourceOf: (id: string) => SourceRef | undefined;
}): ReactElement {
  const reader = useReader();
  const { t, format } = reader;
  const bands = bandDrawCount === undefined ? 'none' : format.count(bandDrawCount);
  return (
    <div className="model-card">
      <h3>{t(messages.title)}</h3>
      <p>{t(messages[scenario.modelId])}</p>
      <p>{t(messages.draws, { draws: format.count(drawCount), bands })}</p>
      <p>{t(messages.limits)}</p>
      <AssumptionTable assumptions={assumptionsOf(scenario)} sourceOf={sourceOf} />
    </div>
  );
}
