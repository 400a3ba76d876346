import { useMemo } from 'react';
import type { SourceRef } from '../../charts/chart.ts';
import { uniqueSources } from '../../charts/parts/unique-sources.ts';
import { modelParameters } from '../../models/model-parameters.ts';
import type { Workbench } from './use-workbench.ts';

/** The sources of the assumptions that differ from the published case; the same array until another assumption differs. */
export function useChangedSources(
  { scenario: { modelId }, changed }: Pick<Workbench, 'scenario' | 'changed'>,
  sourceOf: (id: string) => SourceRef | undefined,
): readonly SourceRef[] {
  const ids = changed.join();
  return useMemo(() => {
    const parameters = modelParameters[modelId];
    const sources = ids
      .split(',')
      .map((id) => parameters[id]?.sourceId)
      .map((id) => (id === undefined ? undefined : sourceOf(id)))
      .filter((source) => source !== undefined);
    return uniqueSources(sources);
  }, [modelId, ids, sourceOf]);
}
