import { useState } from 'react';
import type { Result } from '../../core/result.ts';
import { readDeckFile } from '../../deck/deck-file.ts';
import { deckLimits } from '../../deck/deck-limits.ts';
import { deckFailure, type DeckProblem } from '../../deck/deck-problem.ts';
import type { Deck } from '../../deck/deck.ts';

/** A file that could not be opened as a deck. */
export interface UnopenedFile {
  readonly name: string;
  readonly problems: readonly DeckProblem[];
}

async function readFile(file: File): Promise<Result<Deck, DeckProblem>> {
  const limit = deckLimits.zipBytes;
  if (file.size > limit) return deckFailure('too-large', 'file', file.size, limit);
  try {
    return readDeckFile(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return deckFailure('damaged', 'file', file.name);
  }
}

/** Opens files as decks: hands on what can be read, and keeps why the last one could not. */
export function useOpenDeck(onDeck: (deck: Deck) => void): {
  readonly unopened: UnopenedFile | undefined;
  readonly open: (file: File) => Promise<void>;
  readonly dismiss: () => void;
} {
  const [unopened, setUnopened] = useState<UnopenedFile>();
  const open = async (file: File): Promise<void> => {
    const read = await readFile(file);
    setUnopened(read.ok ? undefined : { name: file.name, problems: read.problems });
    if (read.ok) onDeck(read.value);
  };
  return { unopened, open, dismiss: () => setUnopened(undefined) };
}
