import { useCallback } from 'react';
import type { SourceRef } from '../../charts/chart.ts';
import { claimsQuery } from '../../charts/claims/queries.ts';
import { growthQuery } from '../../charts/disclosed-growth/queries.ts';
import { datesQuery } from '../../charts/exhaustion-dates/queries.ts';
import { computeQuery, populationQuery } from '../../charts/model-reproduction/queries.ts';
import { modelSourcesQuery } from '../../charts/model-sources/queries.ts';
import { selectSource } from '../../charts/model-sources/select-source.ts';
import { modalityQuery } from '../../charts/stocks-by-modality/queries.ts';
import { recordsQuery } from '../../charts/track-record/queries.ts';
import { conversionsQuery, setsQuery } from '../../charts/training-sets/queries.ts';
import { useRows } from '../engine/use-rows.ts';

/** The database is woken by the first chart; these rows came with the page. */
const later = { mayWait: true };

/** The rows of every query of the workbench. */
export function useWorkbenchRows() {
  const sources = useRows(modelSourcesQuery, modelSourcesQuery.defaults, later);
  const sourceOf = useCallback(
    (id: string): SourceRef | undefined => selectSource(sources.rows, id),
    [sources.rows],
  );
  return {
    sources,
    sourceOf,
    sets: useRows(setsQuery, setsQuery.defaults, later),
    conversions: useRows(conversionsQuery, conversionsQuery.defaults, later),
    population: useRows(populationQuery, populationQuery.defaults, later),
    compute: useRows(computeQuery, computeQuery.defaults, later),
    dates: useRows(datesQuery, datesQuery.defaults, later),
    growth: useRows(growthQuery, growthQuery.defaults, later),
    records: useRows(recordsQuery, recordsQuery.defaults, later),
    modalities: useRows(modalityQuery, modalityQuery.defaults, later),
    claims: useRows(claimsQuery, claimsQuery.defaults, later),
  };
}

/** The rows of every query of the workbench. */
export type WorkbenchRows = ReturnType<typeof useWorkbenchRows>;
