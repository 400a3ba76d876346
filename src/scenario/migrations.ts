/** The query part of a link, key by key, as text. */
export type Search = Readonly<Record<string, string>>;

/** A pure step from one version of the link format to the next. */
export type Migration = (search: Search) => Search;

/** The steps in order: the first one turns version 1 into version 2. None has been needed yet. */
export const migrations: readonly Migration[] = [];

/** Brings a link of an older version up to date; step `n` (from 1) of `steps` makes version `n + 1`. */
export function migrate(search: Search, version: number, steps: readonly Migration[]): Search {
  return steps.slice(version - 1).reduce((current, step) => step(current), search);
}
