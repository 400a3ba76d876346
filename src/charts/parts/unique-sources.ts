import type { SourceRef, TableTwin } from '../chart.ts';

/** Each source once, in the order in which it is first named; what has none is passed over. */
export function uniqueSources(sources: readonly (SourceRef | undefined)[]): readonly SourceRef[] {
  const known = sources.filter((source) => source !== undefined);
  return [...new Map(known.map((source) => [source.id, source])).values()];
}

/** The sources of every row of a table, as often as they are named. */
export function rowSources({ rows }: TableTwin): readonly (SourceRef | undefined)[] {
  return rows.flatMap(({ source, moreSources = [] }) => [source, ...moreSources]);
}
