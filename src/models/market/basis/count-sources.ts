/** How many stand behind some figures. */
export interface SourceCount {
  /** Each publisher once. */
  readonly publisherCount: number;
  /** Figures that name no publisher: each is a source of its own, and none is taken for a publisher. */
  readonly unnamedCount: number;
}

/** Counts the sources of figures by their publishers, one entry a figure; `undefined` for a figure that names nobody. */
export function countSources(publishers: readonly (string | undefined)[]): SourceCount {
  const named = publishers.filter((publisher) => publisher !== undefined);
  return {
    publisherCount: new Set(named).size,
    unnamedCount: publishers.length - named.length,
  };
}
