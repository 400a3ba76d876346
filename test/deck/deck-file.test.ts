import fc from 'fast-check';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDeckFile } from '../../src/deck/deck-file.ts';
import { inflateWithin } from '../../src/deck/inflate-within.ts';
import { writeDeck } from '../../src/deck/write-deck.ts';
import { smallDeck } from './arbitrary-deck.ts';

const text = writeDeck(smallDeck);
const deckBytes = strToU8(text);
const packed = (files: Zippable) => zipSync({ 'deck.json': deckBytes, ...files });
const codesOf = (bytes: Uint8Array) => {
  const read = readDeckFile(bytes);
  return read.ok ? [] : read.problems.map(({ code }) => code);
};

const megabyte = 2 ** 20;
const bomb = zipSync({ 'deck.json': new Uint8Array(100 * megabyte) }, { level: 9 });

function utf16(written: string, isBigEndian: boolean, hasMark: boolean): Uint8Array {
  const marked = (hasMark ? '\uFEFF' : '') + written;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), !isBigEndian);
  return bytes;
}

/** The first place of a mark, as a number of 32 bits. */
function placeOf(bytes: Uint8Array, mark: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 4 <= bytes.length; at++) if (view.getUint32(at, true) === mark) return at;
  throw new Error('not there');
}

/** A copy of an archive with a number of its list changed: 8 flags, 24 size. */
function relisted(zip: Uint8Array, place: number, value: number, size: 16 | 32): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  const at = placeOf(copy, 0x02014b50) + place;
  if (size === 16) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return copy;
}

test('text in UTF-16 is refused by its name', () => {
  for (const isBigEndian of [true, false])
    for (const hasMark of [true, false])
      expect(codesOf(utf16(text, isBigEndian, hasMark))).toEqual(['utf-16']);
});

test('bytes that are no text are refused', () => {
  expect(codesOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff]))).toEqual(['not-text']);
  expect(codesOf(new Uint8Array())).toEqual(['not-json']);
});

test('no bytes make it throw', () => {
  const anyBytes = fc.uint8Array({ maxLength: 300 });
  fc.assert(
    fc.property(anyBytes, fc.boolean(), (bytes, isZip) => {
      expect(readDeckFile(isZip ? new Uint8Array([0x50, 0x4b, ...bytes]) : bytes).ok).toBe(false);
    }),
  );
});

test('a file past 1 MB is not looked at', () => {
  expect(codesOf(new Uint8Array(1_000_001))).toEqual(['too-large']);
});

describe('an archive', () => {
  test('without a deck at its root says so', () => {
    expect(codesOf(zipSync({ 'deck/deck.json': deckBytes, 'Deck.json': deckBytes }))).toEqual([
      'no-deck',
    ]);
    expect(codesOf(zipSync({}))).toEqual(['no-deck']);
  });

  test.each([
    '../deck.json',
    'a/../../b',
    '/etc/passwd',
    'C:/a',
    'c:a',
    String.raw`a\b`,
    'a\u0000b',
    'a\nb',
    './a',
    'a//b',
    '..',
    'x'.repeat(256),
  ])('with a name that leads elsewhere is refused whole: %j', (name) => {
    expect(codesOf(packed({ [name]: strToU8('x') }))).toEqual(['bad-entry-name']);
  });

  test('may hold folders and names of any language', () => {
    expect(codesOf(packed({ 'charts/': new Uint8Array(), '圖表/一.csv': strToU8('x') }))).toEqual(
      [],
    );
  });

  test('with one name twice is refused', () => {
    const zip = zipSync({ 'deck.json': deckBytes, 'deck.jsox': strToU8('x') }, { level: 0 });
    const twin = new Uint8Array(zip);
    const name = strToU8('deck.jsox');
    for (let at = 0; at < twin.length; at++)
      if (name.every((byte, index) => twin[at + index] === byte)) twin[at + 8] = 0x6e;
    expect(codesOf(twin)).toEqual(['duplicate-entry']);
  });

  test('may hold 1000 files and no more', () => {
    const files = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, strToU8('x')]));
    expect(codesOf(packed(files(999)))).toEqual([]);
    expect(codesOf(packed(files(1000)))).toEqual(['too-many-entries']);
  });

  test('that is encrypted says so', () => {
    expect(codesOf(relisted(packed({}), 8, 1, 16))).toEqual(['encrypted']);
  });

  test('of a method that we do not read is damaged', () => {
    expect(codesOf(relisted(packed({}), 10, 14, 16))).toEqual(['damaged']);
  });

  test('that is cut off anywhere is damaged', () => {
    const zip = packed({ a: strToU8('x') });
    fc.assert(
      fc.property(fc.integer({ min: 4, max: zip.length - 1 }), (length) => {
        expect(codesOf(zip.subarray(0, length))).toEqual(['damaged']);
      }),
    );
  });

  test('of which any byte was changed opens as the same deck or not at all', () => {
    const zip = packed({});
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const read = readDeckFile(zip.with(at, zip[at]! ^ change));
        if (read.ok) expect(read.value).toEqual(smallDeck);
      }),
      { numRuns: 2000 },
    );
  });

  test('whose list names another file than the file itself is damaged', () => {
    const zip = zipSync({ 'evil.json': deckBytes }, { level: 0 });
    const at = placeOf(zip, 0x02014b50) + 46;
    expect(
      codesOf(
        Uint8Array.from([...zip.subarray(0, at), ...strToU8('deck.json'), ...zip.subarray(at + 9)]),
      ),
    ).toEqual(['damaged']);
  });
});

describe('100 MB of zeros', () => {
  test('in a small file are refused by the size that the archive lists', () => {
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(codesOf(bomb)).toEqual(['too-large']);
  });

  test('are refused where the archive lists a small size, after little more than the limit', () => {
    const read = readDeckFile(relisted(bomb, 24, 1000, 32));
    if (read.ok) throw new Error('opened');
    const [problem] = read.problems;
    expect(problem).toMatchObject({ code: 'too-large', where: 'unpacked', limit: 2_000_000 });
    expect(Number(problem?.value)).toBeLessThan(2_000_000 + 1.1 * megabyte);
  });

  test('an archive within the archive is not opened', () => {
    expect(codesOf(zipSync({ 'deck.json': bomb }, { level: 0 }))).toEqual(['not-text']);
  });
});

test('a stream that has just as many bytes as allowed is unpacked', () => {
  const zip = zipSync({ a: new Uint8Array(5000) }, { level: 9 });
  const view = new DataView(zip.buffer);
  const start = 31;
  const stream = zip.subarray(start, start + view.getUint32(18, true));
  const lengthWithin = (limit: number) => {
    const inflated = inflateWithin(stream, limit);
    return inflated.ok ? inflated.value.length : inflated.problems[0]?.code;
  };
  expect(lengthWithin(5000)).toBe(5000);
  expect(lengthWithin(4999)).toBe('too-large');
});
