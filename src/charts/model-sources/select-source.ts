import { sourceOf, type SourceRef } from '../chart.ts';
import type { ModelSourceRow } from './queries.ts';

/** The source with an id; `undefined` while the rows are not there or do not hold it. */
export function selectSource(
  rows: readonly ModelSourceRow[] | undefined,
  id: string,
): SourceRef | undefined {
  const row = rows?.find(({ source_id }) => source_id === id);
  return row && sourceOf(row);
}
