import fc from 'fast-check';
import { buildParts, type Deck, type Slide } from '../../src/deck/deck.ts';
import { withUniqueIds } from '../../src/deck/slide-id.ts';
import { toPlainLine, toPlainText } from '../../src/deck/plain-text.ts';

const anyText = (maxLength: number) => fc.string({ unit: 'binary', maxLength });
const line = anyText(40).map(toPlainLine);
const text = anyText(200).map(toPlainText);
const id = fc.stringMatching(/^[a-z0-9-]{1,6}$/);
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const searchKey = anyText(12)
  .map(toPlainText)
  .filter((key) => key !== '' && !forbidden.has(key));
const search = fc
  .array(fc.tuple(searchKey, text), { maxLength: 6 })
  .map((entries) => Object.fromEntries(entries));

const panelSlide = fc.record(
  {
    kind: fc.constant('panel' as const),
    id,
    path: fc.stringMatching(/^\/[a-z-]{0,12}$/),
    search,
    panel: id,
    title: line,
    note: text,
    controls: fc.constantFrom('still' as const, 'live' as const),
    build: fc.oneof(
      fc.constant('at-once' as const),
      fc.shuffledSubarray([...buildParts], { minLength: 1 }),
    ),
    guess: fc.constantFrom('none' as const, 'first' as const),
  },
  { requiredKeys: ['kind', 'id', 'path', 'search', 'panel', 'controls', 'build', 'guess'] },
);

const textSlide = fc.record(
  {
    kind: fc.constant('text' as const),
    id,
    title: line,
    body: text,
    note: text,
    build: fc.constantFrom('at-once' as const, 'by-block' as const),
  },
  { requiredKeys: ['kind', 'id', 'title', 'body', 'build'] },
);

/** Any slide that a deck can keep. */
export const anySlide: fc.Arbitrary<Slide> = fc.oneof(panelSlide, textSlide);

/** Any deck that can be kept, of few slides with short texts. */
export const anyDeck: fc.Arbitrary<Deck> = fc.record({
  title: line,
  slides: fc.array(anySlide, { maxLength: 8 }).map(withUniqueIds),
  dataVersion: line,
});

/** A deck of one slide of each kind, with every field. */
export const smallDeck: Deck = {
  title: 'Data for the board',
  dataVersion: '2026-10-01',
  slides: [
    {
      kind: 'panel',
      id: 's1',
      path: '/runway',
      search: { v: '1', '24.over': '5' },
      panel: 'run-out',
      title: 'When?',
      note: 'ask first',
      controls: 'live',
      build: ['picture', 'finding'],
      guess: 'first',
    },
    { kind: 'text', id: 's2', title: 'Then', body: '- one\n- two', note: 'n', build: 'by-block' },
  ],
};
