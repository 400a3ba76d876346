import { useCallback, useState } from 'react';
import { addSlide, type SlidePatch } from '../../deck/change-deck.ts';
import {
  deedToRedo,
  deedToUndo,
  type DeckDeed,
  type DeckHistory,
} from '../../deck/deck-history.ts';
import type { Deck, NewSlide, Slide } from '../../deck/deck.ts';
import { deckDeeds, placeIn, saidFull, type Act, type Said } from './deck-deeds.ts';
import { deckPageMessages as messages } from './deck-page-messages.ts';
import type { DeckState, DeckStore } from './deck-store.ts';
import { useDeck } from './use-deck.ts';

/** What was done last, and whether Undo takes it back. */
export interface Report {
  readonly said: Said;
  readonly way: 'undo' | 'redo' | 'none';
}

/** The reader's deck with a slide that is at hand, and everything that can be done to it. */
export interface DeckEditor extends DeckState, Pick<DeckStore, 'dropAside'> {
  readonly deck: Deck;
  /** The slide at hand; `undefined` in a deck without any. */
  readonly selected: Slide | undefined;
  /** Its place, from 0. */
  readonly place: number;
  readonly report: Report | undefined;
  readonly tell: (said: Said) => void;
  readonly select: (id: string) => void;
  readonly rename: (title: string) => void;
  /** Puts a slide after the one at hand. */
  readonly add: (slide: NewSlide) => void;
  /** Puts slides at the end, as many as find room; `false` when none did. */
  readonly addAll: (slides: readonly Slide[]) => boolean;
  /** Changes a slide as the reader types; changes of one `part` that follow one another are undone as one. */
  readonly change: (id: string, patch: SlidePatch, part?: string) => void;
  readonly keepSettings: (id: string, search: Readonly<Record<string, string>>) => void;
  readonly move: (id: string, by: -1 | 1) => void;
  readonly gather: (ids: readonly string[], side: 'before' | 'after', targetId: string) => void;
  readonly duplicate: (id: string) => void;
  readonly remove: (id: string) => void;
  /** Puts another deck in the place of this one. */
  readonly replace: (deck: Deck, said?: Said) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

const saidElsewhere: Said = (t) => t(messages.changedElsewhere);

/** The first slide of a deck that stood in another one otherwise or not at all. */
function firstChanged(before: Deck, after: Deck): Slide | undefined {
  return after.slides.find((slide) => !before.slides.includes(slide));
}

/** The reader's deck, the slide at hand, and the deeds, each of which is told and can be undone. */
export function useDeckEditor(): DeckEditor {
  const { now, state, change, undo, redo, dropAside } = useDeck();
  const [selectedId, select] = useState<string>();
  const [report, setReport] = useState<Report>();
  const { history } = now;
  const deck = history.present;
  const place = Math.max(0, placeIn(deck, selectedId));

  const tellElsewhere = (before: DeckHistory): boolean => {
    const isElsewhere = state().history !== before;
    if (isElsewhere) setReport({ said: saidElsewhere, way: 'undo' });
    return isElsewhere;
  };

  const act: Act = (deed, next, said, group) => {
    const history = state().history;
    let before = history.present;
    const isDone = change(
      deed,
      (present) => {
        before = present;
        return next(present);
      },
      group,
    );
    const after = state().history.present;
    if (!isDone) return tellElsewhere(history);
    const isNew = deed === 'added' || deed === 'duplicated';
    if (isNew) select(firstChanged(before, after)?.id);
    setReport(said && { said: said(after), way: 'undo' });
    return true;
  };

  const step = (
    go: () => boolean,
    deedOf: (history: DeckHistory) => DeckDeed | undefined,
    way: 'undo' | 'redo',
  ): void => {
    const before = state().history;
    const deed = deedOf(before);
    if (deed === undefined) return;
    if (!go()) return void tellElsewhere(before);
    const changed = firstChanged(before.present, state().history.present);
    if (changed) select(changed.id);
    const message = way === 'redo' ? messages.undone : messages.redone;
    setReport({ said: (t) => t(message, { deed: t(messages[deed]) }), way });
  };

  const add = (slide: NewSlide): void => {
    const at = deck.slides.length === 0 ? 0 : place + 1;
    const isDone = act(
      'added',
      (present) => addSlide(present, slide, at),
      () => (t) => t(messages.didAdd, { place: at + 1 }),
    );
    if (!isDone) tell(saidFull);
  };

  const tell = useCallback((said: Said) => setReport({ said, way: 'none' }), []);

  return {
    ...now,
    ...deckDeeds(act, select, tell),
    deck,
    selected: deck.slides[place],
    place,
    report,
    tell,
    select,
    add,
    dropAside,
    undo: () => step(undo, deedToUndo, 'redo'),
    redo: () => step(redo, deedToRedo, 'undo'),
  };
}
