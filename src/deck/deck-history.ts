import type { Deck } from './deck.ts';

/** What can be done to a deck. */
export type DeckDeed =
  | 'added'
  | 'changed'
  | 'duplicated'
  | 'moved'
  | 'removed'
  | 'renamed'
  | 'replaced';

interface Step {
  /** The deck on the far side of the deed. */
  readonly deck: Deck;
  readonly deed: DeckDeed;
  readonly group?: string;
}

/** A deck with what was done to it, the latest last, and what was undone, the next to redo last. */
export interface DeckHistory {
  readonly present: Deck;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

const mostSteps = 100;

/** A deck to which nothing has been done yet. */
export function beginHistory(present: Deck): DeckHistory {
  return { present, past: [], future: [] };
}

/** The history with one deed more; the oldest give way past 100, and what was undone is gone. Deeds of one `group` that follow one another, such as the keys of one text, are one step. The same history when the deck is the same. */
export function recordDeed(
  history: DeckHistory,
  deck: Deck,
  deed: DeckDeed,
  group?: string,
): DeckHistory {
  if (deck === history.present) return history;
  const goesOn =
    group !== undefined && history.future.length === 0 && history.past.at(-1)?.group === group;
  const step: Step = { deck: history.present, deed, ...(group !== undefined && { group }) };
  const past = goesOn ? history.past : [...history.past, step].slice(-mostSteps);
  return { present: deck, past, future: [] };
}

/** The history before the last deed, with the deck of that time, the same object; the same history when there is none. */
export function undoDeed(history: DeckHistory): DeckHistory {
  const step = history.past.at(-1);
  if (step === undefined) return history;
  const undone = { deed: step.deed, deck: history.present };
  return {
    present: step.deck,
    past: history.past.slice(0, -1),
    future: [...history.future, undone],
  };
}

/** The history after the deed that was undone last; the same history when there is none. */
export function redoDeed(history: DeckHistory): DeckHistory {
  const step = history.future.at(-1);
  if (step === undefined) return history;
  const done = { deed: step.deed, deck: history.present };
  return { present: step.deck, past: [...history.past, done], future: history.future.slice(0, -1) };
}

/** What `undoDeed` would undo; `undefined` when there is nothing. */
export function deedToUndo({ past }: DeckHistory): DeckDeed | undefined {
  return past.at(-1)?.deed;
}

/** What `redoDeed` would do again; `undefined` when there is nothing. */
export function deedToRedo({ future }: DeckHistory): DeckDeed | undefined {
  return future.at(-1)?.deed;
}
