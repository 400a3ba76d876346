/** A deck file as parsed, before it is checked against the newest format. */
export type DeckJson = Readonly<Record<string, unknown>>;

/** A pure step from one version of the file format to the next; it leaves what it does not know as it is. */
export type DeckMigration = (json: DeckJson) => DeckJson;

/** The steps in order: the first one turns version 1 into version 2. None has been needed yet. */
export const deckMigrations: readonly DeckMigration[] = [];

/** The version that is written: one more than there are steps. */
export const newestDeckVersion = deckMigrations.length + 1;

/** Brings a file of an older version up to date; step `n` (from 1) of `steps` makes version `n + 1`. */
export function migrateDeck(
  json: DeckJson,
  version: number,
  steps: readonly DeckMigration[],
): DeckJson {
  const newest = steps.slice(version - 1).reduce((current, step) => step(current), json);
  return { ...newest, version: steps.length + 1 };
}
