import type { ReactElement } from 'react';
import type { SourceRef } from '../../charts/chart.ts';
import { modelFacts } from '../../models/model-facts.ts';
import type { AnalysisJob } from '../../models/runner/analysis-job.ts';
import { ModelCard } from './ModelCard.tsx';
import { scenariosOf } from './scenarios-of.ts';

/** How an analysis was computed: a card for each scenario that it ran. */
export function AnalysisCard({
  job,
  sourceOf,
}: {
  readonly job: AnalysisJob;
  readonly sourceOf: (id: string) => SourceRef | undefined;
}): ReactElement {
  return (
    <>
      {scenariosOf(job).map((scenario, place) => (
        <ModelCard
          key={place === 0 ? 'a' : 'b'}
          scenario={scenario}
          drawCount={modelFacts[scenario.modelId].analysisDrawCounts[job.kind]}
          sourceOf={sourceOf}
        />
      ))}
    </>
  );
}
