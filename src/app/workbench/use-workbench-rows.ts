import { useCallback, useMemo } from 'react';
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
  const sets = useRows(setsQuery, setsQuery.defaults, later);
  const conversions = useRows(conversionsQuery, conversionsQuery.defaults, later);
  const population = useRows(populationQuery, populationQuery.defaults, later);
  const compute = useRows(computeQuery, computeQuery.defaults, later);
  const dates = useRows(datesQuery, datesQuery.defaults, later);
  const growth = useRows(growthQuery, growthQuery.defaults, later);
  const records = useRows(recordsQuery, recordsQuery.defaults, later);
  const modalities = useRows(modalityQuery, modalityQuery.defaults, later);
  const claims = useRows(claimsQuery, claimsQuery.defaults, later);
  return useMemo(
    () => ({
      sources,
      sourceOf,
      sets,
      conversions,
      population,
      compute,
      dates,
      growth,
      records,
      modalities,
      claims,
    }),
    [
      sources,
      sourceOf,
      sets,
      conversions,
      population,
      compute,
      dates,
      growth,
      records,
      modalities,
      claims,
    ],
  );
}

/** The rows of every query of the workbench. */
export type WorkbenchRows = ReturnType<typeof useWorkbenchRows>;
