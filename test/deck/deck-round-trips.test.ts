import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDeckFile, writeDeckFile } from '../../src/deck/deck-file.ts';
import { decodeDeckLink, encodeDeckLink } from '../../src/deck/deck-link.ts';
import { readDeck } from '../../src/deck/read-deck.ts';
import { writeDeck } from '../../src/deck/write-deck.ts';
import { anyDeck, smallDeck } from './arbitrary-deck.ts';

test('a deck comes back from its text, pretty or in one line', () => {
  fc.assert(
    fc.property(anyDeck, fc.constantFrom(0, 2), (deck, indent) => {
      expect(readDeck(writeDeck(deck, indent))).toEqual({ ok: true, value: deck });
    }),
  );
});

test('a deck comes back from its file, from a ZIP and with a byte order mark', () => {
  fc.assert(
    fc.property(anyDeck, fc.constantFrom(0, 6, 9), (deck, level) => {
      const file = writeDeckFile(deck);
      if (!file.ok) throw new Error('too large');
      const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...file.value]);
      const zip = zipSync(
        { 'README.md': strToU8('# deck'), 'charts/a.csv': strToU8('a'), 'deck.json': file.value },
        { level },
      );
      for (const bytes of [file.value, marked, zip])
        expect(readDeckFile(bytes)).toEqual({ ok: true, value: deck });
    }),
    { numRuns: 50 },
  );
});

test('a deck comes back from its link, in characters that need no escaping', () => {
  fc.assert(
    fc.property(anyDeck, (deck) => {
      const link = encodeDeckLink(deck);
      if (!link.ok) return expect(link.length).toBeGreaterThan(link.limit);
      expect(encodeURIComponent(link.text)).toBe(link.text);
      expect(decodeDeckLink(link.text)).toEqual({ ok: true, value: deck });
    }),
  );
});

test('the order in which settings and fields were set does not show in the text', () => {
  const [panel, text] = smallDeck.slides as [any, any];
  const turned = Object.fromEntries(
    Object.entries({ ...panel, search: { '24.over': '5', v: '1' } }).toReversed(),
  );
  expect(writeDeck({ ...smallDeck, slides: [turned as never, text] })).toBe(writeDeck(smallDeck));
});

test('the text of a deck is this', () => {
  expect(JSON.parse(writeDeck(smallDeck))).toEqual({
    format: 'datawall-deck',
    version: 1,
    ...smallDeck,
  });
});

test('a deck that is too long for a link says by how much, and its length is that of the text', () => {
  let state = 1;
  const noise = Array.from({ length: 9000 }, () => {
    state = (state * 16_807) % 2_147_483_647;
    return String.fromCodePoint(0x4e00 + (state % 20_000));
  }).join('');
  const body = (length: number) => ({
    ...smallDeck,
    slides: [{ ...smallDeck.slides[1]!, body: noise.slice(0, length) } as never],
  });
  expect(encodeDeckLink(body(9000))).toMatchObject({ ok: false, limit: 8000 });
  const length = [2000, 2200, 2400, 2600, 2800, 3000].findLast((n) => encodeDeckLink(body(n)).ok)!;
  const link = encodeDeckLink(body(length));
  expect(link.ok && link.text.length).toBeLessThanOrEqual(8000);
  expect(link.ok && link.text.length).toBeGreaterThan(6500);
});

test('a deck that is too large for a file is not written', () => {
  const slides = Array.from({ length: 100 }, (_, index) => ({
    ...smallDeck.slides[1]!,
    id: `s${index}`,
    body: '字'.repeat(10_000),
  }));
  expect(writeDeckFile({ ...smallDeck, slides })).toMatchObject({
    ok: false,
    problems: [{ code: 'too-large', limit: 1_000_000 }],
  });
});
