import { expect, test } from 'vitest';
import {
  deckProblem,
  type DeckProblem,
  type DeckProblemCode,
} from '../../src/deck/deck-problem.ts';
import { writeDeckProblem } from '../../src/deck/write-deck-problem.ts';
import { locales } from '../../src/i18n/locales.ts';
import { makeTranslate } from '../../src/i18n/translate.ts';

const codes: Readonly<Record<DeckProblemCode, true>> = {
  'bad-entry-name': true,
  'bad-field': true,
  'bad-slide': true,
  damaged: true,
  'duplicate-entry': true,
  encrypted: true,
  'forbidden-key': true,
  newer: true,
  'no-deck': true,
  'not-a-deck': true,
  'not-json': true,
  'not-text': true,
  'too-large': true,
  'too-long-link': true,
  'too-many-entries': true,
  'too-many-slides': true,
  'utf-16': true,
};

const inEnglish = (problem: DeckProblem) => writeDeckProblem(problem, makeTranslate('en'));

test.each(locales)('every problem has a sentence of its own in %s', (locale) => {
  const written = Object.keys(codes).map((code) =>
    writeDeckProblem(deckProblem(code as DeckProblemCode, 'file', 'x', 100), makeTranslate(locale)),
  );
  expect(new Set(written).size).toBe(written.length);
  for (const text of written) expect(text).toMatch(/[.。]$/);
});

test('sizes are said in MB and slides by their number', () => {
  expect(inEnglish(deckProblem('too-large', 'file', 3_000_000, 1_000_000))).toBe(
    'The file is larger than 1 MB.',
  );
  expect(inEnglish({ ...deckProblem('bad-slide', 'slides.2.note', 7), slide: 3 })).toBe(
    'Slide 3 cannot be read at note (7).',
  );
  expect(inEnglish({ ...deckProblem('bad-slide', 'slides.2', null), slide: 3 })).not.toContain('2');
});

test('what was damaged is named', () => {
  expect(inEnglish(deckProblem('damaged', 'link', ''))).toMatch(/^The link/);
  expect(inEnglish(deckProblem('damaged', 'zip', ''))).toMatch(/^The file/);
});

test('a value with braces and tags is text', () => {
  const text = inEnglish(deckProblem('bad-entry-name', 'zip', '{x}<b>../'));
  expect(text).toContain('{x}<b>../');
});
