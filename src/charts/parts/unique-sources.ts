import type { SourceRef } from '../chart.ts';

/** Each source once, in the order in which it is first named. */
export function uniqueSources(sources: readonly SourceRef[]): readonly SourceRef[] {
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}
