import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deckLimits } from '../../src/deck/deck-limits.ts';
import type { DeckMigration } from '../../src/deck/deck-migrations.ts';
import { readDeck } from '../../src/deck/read-deck.ts';
import { writeDeck } from '../../src/deck/write-deck.ts';
import { smallDeck } from './arbitrary-deck.ts';

const good = JSON.parse(writeDeck(smallDeck));

function problemsOf(text: string) {
  const read = readDeck(text);
  return read.ok ? [] : read.problems;
}

const codesOf = (json: unknown) => problemsOf(JSON.stringify(json)).map(({ code }) => code);

function withSlide(index: number, patch: object) {
  const slides = good.slides.map((slide: object, at: number) =>
    at === index ? { ...slide, ...patch } : slide,
  );
  return { ...good, slides };
}

test.each(['', ' ', '{', 'null', '[]', '"deck"', '7', 'true', '{}', '<script>', '{"format":"x"}'])(
  'what is no deck is said to be none: %s',
  (text) => {
    expect(problemsOf(text)).toEqual([
      expect.objectContaining({ code: expect.stringMatching(/^not-(json|a-deck)$/) }),
    ]);
  },
);

test('a deck that is cut off anywhere is no deck', () => {
  const text = writeDeck(smallDeck);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: text.length - 1 }), (length) => {
      expect(problemsOf(text.slice(0, length))).toMatchObject([{ code: 'not-json' }]);
    }),
  );
});

test('nothing that can be parsed makes it throw', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (text) => {
      expect(readDeck(text).ok).toBe(false);
    }),
  );
});

test('no slide that can be parsed makes it throw', () => {
  const anyPatch = fc.dictionary(fc.constantFrom(...Object.keys(good.slides[0])), fc.jsonValue());
  fc.assert(
    fc.property(anyPatch, fc.nat(1), (patch, index) => {
      const read = readDeck(JSON.stringify(withSlide(index, patch)));
      if (!read.ok) expect(read.problems[0]).toMatchObject({ slide: index + 1 });
    }),
  );
});

describe('the version', () => {
  test('of the future is named', () => {
    expect(problemsOf(JSON.stringify({ ...good, version: 2, slides: 'other' }))).toEqual([
      { code: 'newer', where: 'version', value: '2' },
    ]);
  });

  test.each([0, -1, 1.5, '1', null, undefined])('must be a whole number: %s', (version) => {
    expect(codesOf({ ...good, version })).toEqual(['bad-field']);
  });

  test('of the past goes through every step that came since', () => {
    const steps: readonly DeckMigration[] = [
      (json) => ({ ...json, title: `${String(json['title'])} (2)` }),
      (json) => ({ ...json, title: `${String(json['title'])} (3)` }),
    ];
    const titleOf = (version: number) => {
      const read = readDeck(JSON.stringify({ ...good, version }), steps);
      return read.ok ? read.value.title : read.problems[0]?.code;
    };
    expect([1, 2, 3, 4].map(titleOf)).toEqual([
      'Data for the board (2) (3)',
      'Data for the board (3)',
      'Data for the board',
      'newer',
    ]);
  });
});

describe('keys that could reach a prototype', () => {
  const places: readonly ((key: string) => string)[] = [
    (key) => `{"${key}":{},${writeDeck(smallDeck).slice(1)}`,
    (key) => JSON.stringify(good).replace('"kind"', `"${key}":{"isAdmin":true},"kind"`),
    (key) => JSON.stringify(good).replace('"24.over"', `"${key}"`),
    (key) => JSON.stringify(good).replace('"picture"', `{"a":[{"${key}":1}]}`),
    (key) => `[[[[{"${key}":1}]]]]`,
    (key) => `{"x":${'['.repeat(50)}{"${key}":1}${']'.repeat(50)}}`,
  ];

  test.each(['__proto__', 'constructor', 'prototype'])('are refused at every depth: %s', (key) => {
    for (const place of places)
      expect(problemsOf(place(key)), place(key)).toMatchObject([{ code: 'forbidden-key' }]);
    expect(({} as any).isAdmin).toBeUndefined();
  });

  test('are found behind an escape', () => {
    const text = JSON.stringify(good).replace('"24.over"', String.raw`"\u005f_proto__"`);
    expect(problemsOf(text)).toEqual([
      { code: 'forbidden-key', where: 'slides.0.search.__proto__', value: '' },
    ]);
  });

  test('are words like others in a text', () => {
    expect(codesOf(withSlide(1, { title: '__proto__', body: 'constructor' }))).toEqual([]);
  });
});

test('JSON that is nested half a million times deep is refused without a crash', () => {
  const depth = 500_000;
  expect(problemsOf('['.repeat(depth) + ']'.repeat(depth))).toHaveLength(1);
  expect(problemsOf('{"a":'.repeat(200_000) + '1' + '}'.repeat(200_000))).toHaveLength(1);
});

test('text past the limit is not parsed', () => {
  expect(problemsOf(' '.repeat(deckLimits.textBytes + 1))).toEqual([
    { code: 'too-large', where: 'text', value: '2000001', limit: 2_000_000 },
  ]);
});

test('one slide more than the limit is too many', () => {
  const slides = (count: number) => Array.from({ length: count }, () => good.slides[1]);
  expect(codesOf({ ...good, slides: slides(100) })).toEqual([]);
  expect(problemsOf(JSON.stringify({ ...good, slides: slides(101) }))).toEqual([
    { code: 'too-many-slides', where: 'slides', value: '101', limit: 100 },
  ]);
});

describe('a field', () => {
  const wrong = [null, 7, true, [], {}, '\u0000<', 'x'.repeat(20_000)];
  const tooMuch = [
    { a: 'x'.repeat(8001) },
    { ['k'.repeat(81)]: 'x' },
    Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`k${index}`, ''])),
  ];
  const wrongOf: Readonly<Record<string, readonly unknown[]>> = {
    id: [...wrong, '', 'S 1', 'ä'],
    kind: [...wrong, 'picture'],
    path: [...wrong, '', 'runway', '//evil.example', '/a/b', '/..', '/run?x', 'javascript:a'],
    search: [
      null,
      7,
      'a=b',
      [],
      ['a'],
      { a: 1 },
      { a: null },
      { '': 'x' },
      { a: '\u0000' },
      ...tooMuch,
    ],
    panel: [...wrong, '', 'Run Out', '../run-out'],
    title: [null, 7, true, [], {}, 'x'.repeat(201)],
    note: [null, 7, true, [], {}, 'x'.repeat(5001)],
    controls: [...wrong, 'Live'],
    build: [null, 7, 'by-block', [], ['picture', 'picture'], ['table'], { 0: 'picture' }],
    guess: [...wrong, 'last'],
  };

  test('of every kind is tried', () => {
    expect(Object.keys(wrongOf).toSorted()).toEqual(Object.keys(good.slides[0]).toSorted());
  });

  test.each(Object.entries(wrongOf))('%s of the wrong kind is named', (field, values) => {
    for (const value of values) {
      const [problem] = problemsOf(JSON.stringify(withSlide(0, { [field]: value })));
      expect(problem, JSON.stringify(value)?.slice(0, 40)).toMatchObject({
        code: 'bad-slide',
        slide: 1,
        where: expect.stringMatching(new RegExp(String.raw`^slides\.0\.${field}`)),
      });
    }
  });

  test.each(['body', 'build', 'title'])('%s of a slide of text is checked too', (field) => {
    const [problem] = problemsOf(JSON.stringify(withSlide(1, { [field]: 7 })));
    expect(problem).toEqual({
      code: 'bad-slide',
      slide: 2,
      where: `slides.1.${field}`,
      value: '7',
    });
  });

  test.each(['title', 'dataVersion', 'slides'])('%s of the deck is checked', (field) => {
    expect(codesOf({ ...good, [field]: 7 })).toEqual(['bad-field']);
    expect(codesOf({ ...good, [field]: undefined })).toEqual(['bad-field']);
  });

  test('that is not known is refused, in the deck and in a slide', () => {
    expect(codesOf({ ...good, theme: 'x' })).toEqual(['bad-field']);
    expect(codesOf(withSlide(0, { html: '<b>' }))).toEqual(['bad-slide']);
  });

  test('that is missing is named', () => {
    expect(problemsOf(JSON.stringify(withSlide(0, { panel: undefined })))).toMatchObject([
      { where: 'slides.0.panel' },
    ]);
  });
});

test('a slide that is no slide is named', () => {
  for (const slide of [null, 7, 'x', []])
    expect(problemsOf(JSON.stringify({ ...good, slides: [good.slides[0], slide] }))).toMatchObject([
      { code: 'bad-slide', slide: 2 },
    ]);
});

test('all flawed slides are named at once', () => {
  const slides = [{ ...good.slides[0], panel: 1 }, good.slides[1], { ...good.slides[1], body: 1 }];
  const found = problemsOf(JSON.stringify({ ...good, slides }));
  expect(found.map(({ slide }) => slide)).toEqual([1, 3]);
});

test('a script in a text is text', () => {
  const script = '<script>alert(1)</script><img src=x onerror=alert(1)>';
  const read = readDeck(JSON.stringify(withSlide(1, { note: script, title: script })));
  expect(read.ok && read.value.slides[1]).toMatchObject({ note: script, title: script });
});

test('control characters and halves of characters leave the texts', () => {
  const read = readDeck(
    JSON.stringify(withSlide(1, { title: 'a\u0000b\u000Bc', note: '\uD800x\r\ny' })),
  );
  expect(read.ok && read.value.slides[1]).toMatchObject({ title: 'ab c', note: '\uFFFDx\ny' });
});

test('slides of one id get their own, the first keeps it', () => {
  const slides = [good.slides[0], good.slides[0], { ...good.slides[1], id: 's3' }, good.slides[0]];
  const read = readDeck(JSON.stringify({ ...good, slides }));
  expect(read.ok && read.value.slides.map(({ id }) => id)).toEqual(['s1', 's4', 's3', 's5']);
});

test('a page or panel that this version does not have is kept', () => {
  const read = readDeck(JSON.stringify(withSlide(0, { path: '/later', panel: 'not-yet' })));
  expect(read.ok && read.value.slides[0]).toMatchObject({ path: '/later', panel: 'not-yet' });
});
