import { sourceOf, type SourceRef } from '../chart.ts';
import type { ModelSourceRow } from './queries.ts';

const kept = new WeakMap<ModelSourceRow, SourceRef>();

/** The source with an id, the same object as long as the rows are; `undefined` while they are not there or do not hold it. */
export function selectSource(
  rows: readonly ModelSourceRow[] | undefined,
  id: string,
): SourceRef | undefined {
  const row = rows?.find(({ source_id }) => source_id === id);
  if (row === undefined) return undefined;
  const source = kept.get(row) ?? sourceOf(row);
  kept.set(row, source);
  return source;
}
