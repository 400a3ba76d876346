import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  beginHistory,
  deedToRedo,
  deedToUndo,
  recordDeed,
  redoDeed,
  undoDeed,
  type DeckHistory,
} from '../../src/deck/deck-history.ts';
import { removeSlide, renameDeck } from '../../src/deck/change-deck.ts';
import { smallDeck } from './arbitrary-deck.ts';

const begun = beginHistory(smallDeck);
const removed = recordDeed(begun, removeSlide(smallDeck, 's1'), 'removed');

function times(count: number, step: (history: DeckHistory) => DeckHistory, from: DeckHistory) {
  return Array.from({ length: count }).reduce<DeckHistory>((history) => step(history), from);
}

test('undo gives back the same deck object, and redo the changed one', () => {
  expect(deedToUndo(removed)).toBe('removed');
  const undone = undoDeed(removed);
  expect(undone.present).toBe(smallDeck);
  expect(deedToUndo(undone)).toBeUndefined();
  expect(deedToRedo(undone)).toBe('removed');
  expect(redoDeed(undone).present).toBe(removed.present);
  expect(deedToUndo(redoDeed(undone))).toBe('removed');
});

test('any number of deeds can be undone and done again, up to 100', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.nat(100), (deeds, back) => {
      let history = begun;
      const decks = [smallDeck];
      for (let i = 1; i <= deeds; i++) {
        history = recordDeed(history, renameDeck(smallDeck, `t${i}`), 'renamed');
        decks.push(history.present);
      }
      const steps = Math.min(back, deeds);
      const undone = times(steps, undoDeed, history);
      expect(undone.present).toBe(decks[deeds - steps]);
      expect(times(steps, redoDeed, undone).present).toBe(history.present);
    }),
    { numRuns: 30 },
  );
});

test('the oldest deeds give way past 100', () => {
  let history = begun;
  for (let i = 0; i < 130; i++)
    history = recordDeed(history, renameDeck(smallDeck, `t${i}`), 'renamed');
  expect(history.past).toHaveLength(100);
  expect(times(200, undoDeed, history).present.title).toBe('t29');
});

test('a deed that changes nothing is none', () => {
  expect(recordDeed(removed, removed.present, 'changed')).toBe(removed);
  expect(undoDeed(begun)).toBe(begun);
  expect(redoDeed(removed)).toBe(removed);
});

test('what was undone is gone after another deed', () => {
  const other = recordDeed(undoDeed(removed), renameDeck(smallDeck, 'x'), 'renamed');
  expect(deedToRedo(other)).toBeUndefined();
  expect(undoDeed(other).present).toBe(smallDeck);
});

test('the keys of one text are one step, those of another are their own', () => {
  const typed = (history: DeckHistory, title: string, group: string) =>
    recordDeed(history, renameDeck(history.present, title), 'renamed', group);
  const first = typed(typed(typed(begun, 'a', 'title'), 'ab', 'title'), 'abc', 'title');
  expect(undoDeed(first).present).toBe(smallDeck);
  const second = typed(first, 'abcd', 'other');
  expect(undoDeed(second).present.title).toBe('abc');
});

test('typing after an undo does not run into the step before', () => {
  const named = recordDeed(begun, renameDeck(smallDeck, 'a'), 'renamed', 'title');
  const twice = recordDeed(named, renameDeck(smallDeck, 'b'), 'renamed', 'other');
  const again = recordDeed(undoDeed(twice), renameDeck(smallDeck, 'c'), 'renamed', 'title');
  expect(undoDeed(again).present.title).toBe('a');
});
