import { expect, test, vi } from 'vitest';
import { deckDeeds, saidFull, type Act, type Said } from '../../src/app/deck/deck-deeds.ts';
import { deckPageMessages } from '../../src/app/deck/deck-page-messages.ts';
import { addSlide } from '../../src/deck/change-deck.ts';
import { deckLimits } from '../../src/deck/deck-limits.ts';
import { emptyDeck, type Deck } from '../../src/deck/deck.ts';
import type { Translate } from '../../src/i18n/translate.ts';

function deckOf(count: number): Deck {
  return Array.from({ length: count }).reduce<Deck>(
    (deck) => addSlide(deck, { kind: 'text', title: 'A slide', body: '', build: 'at-once' }),
    emptyDeck('A deck', 'v1'),
  );
}

function editorOf(deck: Deck) {
  const tell = vi.fn<(said: Said) => void>();
  const done = { deck, said: undefined as Said | undefined };
  const act: Act = (_, next, said) => {
    const before = done.deck;
    done.deck = next(before);
    if (done.deck !== before) done.said = said?.(done.deck);
    return done.deck !== before;
  };
  return { deeds: deckDeeds(act, () => undefined, tell), done, tell };
}

test.each([
  [deckLimits.slides - 5, 3, deckPageMessages.didAddAll],
  [deckLimits.slides - 2, 2, deckPageMessages.didNotAddAll],
])('a deck of %i slides takes as many of three as find room: %i', (before, added, message) => {
  const { deeds, done, tell } = editorOf(deckOf(before));
  expect(deeds.addAll(deckOf(3).slides)).toBe(true);
  expect(done.deck.slides).toHaveLength(before + added);
  const say = vi.fn<() => string>(() => '') as unknown as Translate;
  done.said?.(say);
  expect(say).toHaveBeenCalledWith(message, { count: added, limit: deckLimits.slides });
  expect(tell).not.toHaveBeenCalled();
});

test('a full deck takes none, and says so', () => {
  const { deeds, done, tell } = editorOf(deckOf(deckLimits.slides));
  expect(deeds.addAll(deckOf(3).slides)).toBe(false);
  deeds.duplicate('s1');
  expect(done.deck.slides).toHaveLength(deckLimits.slides);
  expect(tell.mock.calls).toEqual([[saidFull], [saidFull]]);
});
