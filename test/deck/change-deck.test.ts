import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addSlide,
  changeSlide,
  duplicateSlide,
  isFullDeck,
  moveSlide,
  moveSlides,
  removeSlide,
  renameDeck,
  stampDeck,
} from '../../src/deck/change-deck.ts';
import type { Deck, NewSlide } from '../../src/deck/deck.ts';
import { readDeck } from '../../src/deck/read-deck.ts';
import { writeDeck } from '../../src/deck/write-deck.ts';
import { anyDeck, anySlide, smallDeck } from './arbitrary-deck.ts';

const idsOf = ({ slides }: Deck) => slides.map(({ id }) => id);
const textSlide: NewSlide = { kind: 'text', title: 'T', body: 'b', build: 'at-once' };
const fullDeck = Array.from({ length: 120 }).reduce<Deck>(
  (deck) => addSlide(deck, textSlide),
  smallDeck,
);

function lettered(ids: string): Deck {
  const slides = Array.from(ids).map((id) => ({ ...textSlide, id }) as never);
  return { ...smallDeck, slides };
}

const anyIndex = fc.integer({ min: -2, max: 10 });

test('a slide is added where it was wanted, under an id of its own', () => {
  fc.assert(
    fc.property(anyDeck, anySlide, fc.nat(8), (deck, slide, index) => {
      const added = addSlide(deck, slide, Math.min(index, deck.slides.length));
      expect(added.slides).toHaveLength(deck.slides.length + 1);
      expect(new Set(idsOf(added)).size).toBe(added.slides.length);
      const { id: _, ...rest } = added.slides[Math.min(index, deck.slides.length)]!;
      expect(slide).toMatchObject(rest);
    }),
  );
});

test('a move is a permutation, and the move back undoes it', () => {
  fc.assert(
    fc.property(anyDeck, anyIndex, anyIndex, (deck, from, to) => {
      const moved = moveSlide(deck, from, to);
      expect(new Set(moved.slides)).toEqual(new Set(deck.slides));
      expect(moved.slides).toHaveLength(deck.slides.length);
      expect(moveSlide(moved, to, from).slides).toEqual(deck.slides);
      if (moved !== deck) expect(moved.slides[to]).toBe(deck.slides[from]);
    }),
  );
});

test('slides that are dragged keep their order and stand together beside the target', () => {
  const places = fc.uniqueArray(fc.nat(7), { maxLength: 8 });
  fc.assert(
    fc.property(places, fc.nat(7), fc.constantFrom('before', 'after'), (chosen, target, side) => {
      const deck = lettered('abcdefgh');
      const ids = chosen.map((place) => 'abcdefgh'[place]!);
      const targetId = 'abcdefgh'[target]!;
      const moved = idsOf(moveSlides(deck, ids, side, targetId));
      const dragged = ids.filter((id) => id !== targetId).toSorted();
      const start = moved.indexOf(targetId) + (side === 'after' ? 1 : -dragged.length);
      expect(moved.slice(start, start + dragged.length)).toEqual(dragged);
      expect(moved.toSorted().join('')).toBe('abcdefgh');
      const others = (id: string) => !dragged.includes(id);
      expect(moved.filter(others)).toEqual(Array.from('abcdefgh').filter(others));
    }),
  );
});

test('a drag to where the slides are already changes nothing', () => {
  const deck = lettered('abc');
  expect(moveSlides(deck, ['a'], 'before', 'b')).toBe(deck);
  expect(moveSlides(deck, ['b', 'c'], 'after', 'a')).toBe(deck);
  expect(moveSlides(deck, [], 'after', 'a')).toBe(deck);
});

test('a copy stands right after its slide', () => {
  expect(idsOf(duplicateSlide(smallDeck, 's1'))).toEqual(['s1', 's3', 's2']);
  expect(duplicateSlide(smallDeck, 's1').slides[1]).toEqual({ ...smallDeck.slides[0], id: 's3' });
});

test('a removed slide is gone and the others stay the same objects', () => {
  expect(removeSlide(smallDeck, 's1').slides).toEqual([smallDeck.slides[1]]);
  expect(removeSlide(smallDeck, 's1').slides[0]).toBe(smallDeck.slides[1]);
});

test('what does not exist changes nothing: the same deck', () => {
  fc.assert(
    fc.property(anyDeck, (deck) => {
      const results = [
        moveSlide(deck, deck.slides.length, 0),
        moveSlide(deck, 0, -1),
        moveSlides(deck, ['No'], 'before', deck.slides[0]?.id ?? 'No'),
        moveSlides(deck, idsOf(deck), 'before', 'No'),
        duplicateSlide(deck, 'No'),
        removeSlide(deck, 'No'),
        changeSlide(deck, 'No', { title: 'x' }),
        renameDeck(deck, deck.title),
        stampDeck(deck, deck.dataVersion),
      ];
      for (const result of results) expect(result).toBe(deck);
    }),
  );
});

describe('a change', () => {
  test('sets what it names and keeps the rest', () => {
    const changed = changeSlide(smallDeck, 's1', { controls: 'still', title: 'Now' });
    expect(changed.slides[0]).toEqual({ ...smallDeck.slides[0], controls: 'still', title: 'Now' });
    expect(changed.slides[1]).toBe(smallDeck.slides[1]);
  });

  test('takes away what may be absent', () => {
    const { title: _, note: __, ...rest } = smallDeck.slides[0]!;
    const changed = changeSlide(smallDeck, 's1', { title: undefined, note: undefined });
    expect(changed.slides[0]).toEqual(rest);
  });

  test('to the same is the same deck', () => {
    expect(changeSlide(smallDeck, 's2', { title: 'Then', body: '- one\n- two' })).toBe(smallDeck);
  });

  test('cannot make another slide of it, nor one that no file could hold', () => {
    const patches: readonly object[] = [
      { path: 'https://evil.example' },
      { panel: 'A b' },
      { build: [] },
      { build: ['table'] },
      { search: { a: 'x'.repeat(8001) } },
      { body: 'x' },
      { html: '<b>' },
    ];
    for (const patch of patches)
      expect(changeSlide(smallDeck, 's1', patch as never)).toBe(smallDeck);
    expect(changeSlide(smallDeck, 's2', { title: undefined })).toBe(smallDeck);
    expect(changeSlide(smallDeck, 's1', { id: 's2', kind: 'text' } as never)).toBe(smallDeck);
  });

  test('cuts texts at their limits and between characters', () => {
    const changed = changeSlide(smallDeck, 's2', {
      title: 'x'.repeat(199) + '😀',
      note: 'n'.repeat(6000),
      body: 'b'.repeat(11_000),
    });
    expect(changed.slides[1]).toMatchObject({
      title: 'x'.repeat(199),
      note: 'n'.repeat(5000),
      body: 'b'.repeat(10_000),
    });
  });
});

test('line ends of a setting become those of a file', () => {
  const pinned = addSlide(smallDeck, {
    ...smallDeck.slides[0]!,
    search: { say: 'a\r\nb' },
  } as never);
  expect(pinned.slides[2]).toMatchObject({ search: { say: 'a\nb' } });
});

test('a full deck takes no slide more', () => {
  expect(fullDeck.slides).toHaveLength(100);
  expect(isFullDeck(fullDeck)).toBe(true);
  expect(addSlide(fullDeck, textSlide)).toBe(fullDeck);
  expect(duplicateSlide(fullDeck, 's1')).toBe(fullDeck);
});

test('whatever is typed, the deck can be read back as it is', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(anyDeck, anything, fc.nat(8), (deck, typed, index) => {
      const id = deck.slides[index]?.id ?? '';
      const title = typed;
      const edited = changeSlide(changeSlide(deck, id, { title }), id, {
        note: typed,
        body: typed,
      });
      const changed = renameDeck(addSlide(edited, { ...textSlide, title: typed }), typed);
      expect(readDeck(writeDeck(changed))).toEqual({ ok: true, value: changed });
    }),
  );
});
