import {
  addSlide,
  changeSlide,
  duplicateSlide,
  moveSlide,
  moveSlides,
  removeSlide,
  renameDeck,
} from '../../deck/change-deck.ts';
import type { DeckDeed } from '../../deck/deck-history.ts';
import { deckLimits } from '../../deck/deck-limits.ts';
import type { Deck } from '../../deck/deck.ts';
import type { Translate } from '../../i18n/translate.ts';
import { deckPageMessages as messages } from './deck-page-messages.ts';
import type { DeckEditor } from './use-deck-editor.ts';

/** A sentence about what was done, in the reader's language of that moment. */
export type Said = (t: Translate) => string;

function saidReplaced(from: Deck, to: Deck): Said {
  const message = from.slides.length === 0 ? messages.didOpen : messages.didReplace;
  return (t) => t(message, { title: to.title || t(messages.untitled) });
}

/** The place of a slide in a deck, from 0; -1 where it has none. */
export function placeIn({ slides }: Deck, id: string | undefined): number {
  return slides.findIndex((slide) => slide.id === id);
}

/** Does something to the deck, and tells what; deeds of one `group` are undone as one and not told. `false` when nothing changed, of which nothing is told. */
export type Act = (
  deed: DeckDeed,
  next: (deck: Deck) => Deck,
  said?: (deck: Deck) => Said,
  group?: string,
) => boolean;

type ByAct = Pick<
  DeckEditor,
  | 'rename'
  | 'change'
  | 'keepSettings'
  | 'move'
  | 'gather'
  | 'duplicate'
  | 'remove'
  | 'replace'
  | 'addAll'
>;

/** Says that a deck takes no more slides. */
export const saidFull: Said = (t) => t(messages.full, { limit: deckLimits.slides });

/** The deeds that can be done to a deck, each with what is said of it. */
export function deckDeeds(
  act: Act,
  select: (id: string | undefined) => void,
  tell: (said: Said) => void,
): ByAct {
  const placeOf = (id: string) => (deck: Deck) => ({
    place: placeIn(deck, id) + 1,
    count: deck.slides.length,
  });
  return {
    rename: (title) => void act('renamed', (deck) => renameDeck(deck, title), undefined, 'title'),
    change: (id, patch, part) =>
      void act(
        'changed',
        (deck) => changeSlide(deck, id, patch),
        undefined,
        part && `${id}.${part}`,
      ),
    keepSettings: (id, search) =>
      void act(
        'changed',
        (deck) => changeSlide(deck, id, { search }),
        (deck) => (t) => t(messages.didChange, placeOf(id)(deck)),
      ),
    move: (id, by) =>
      void act(
        'moved',
        (deck) => moveSlide(deck, placeIn(deck, id), placeIn(deck, id) + by),
        (deck) => (t) => t(messages.didMove, placeOf(id)(deck)),
      ),
    gather: (ids, side, targetId) =>
      void act(
        'moved',
        (deck) => moveSlides(deck, ids, side, targetId),
        (deck) => (t) => t(messages.didMove, placeOf(ids[0] ?? '')(deck)),
      ),
    duplicate: (id) => {
      const isDone = act(
        'duplicated',
        (deck) => duplicateSlide(deck, id),
        (deck) => (t) => t(messages.didDuplicate, { place: placeOf(id)(deck).place + 1 }),
      );
      if (!isDone) tell(saidFull);
    },
    remove: (id) => {
      act(
        'removed',
        (deck) => {
          const place = placeIn(deck, id);
          select((deck.slides[place + 1] ?? deck.slides[place - 1])?.id);
          return removeSlide(deck, id);
        },
        () => (t) => t(messages.didRemove),
      );
    },
    replace: (next, said) => {
      let from = next;
      act(
        'replaced',
        (deck) => {
          from = deck;
          return next;
        },
        () => said ?? saidReplaced(from, next),
      );
      select(next.slides[0]?.id);
    },
    addAll: (slides) => {
      let count = 0;
      act(
        'added',
        (deck) => {
          const all = slides.reduce<Deck>((sum, slide) => addSlide(sum, slide), deck);
          count = all.slides.length - deck.slides.length;
          return all;
        },
        () => (t) => {
          const isAll = count === slides.length;
          return t(isAll ? messages.didAddAll : messages.didNotAddAll, {
            count,
            limit: deckLimits.slides,
          });
        },
      );
      if (count === 0) tell(saidFull);
      return count > 0;
    },
  };
}
