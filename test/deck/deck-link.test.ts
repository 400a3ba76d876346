import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { base64urlLength, fromBase64url, toBase64url } from '../../src/deck/base64url.ts';
import { crc32 } from '../../src/deck/crc32.ts';
import { decodeDeckLink, encodeDeckLink } from '../../src/deck/deck-link.ts';
import { smallDeck } from './arbitrary-deck.ts';

const link = encodeDeckLink(smallDeck);
const good = link.ok ? link.text : '';
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function codesOf(text: string) {
  const read = decodeDeckLink(text);
  return read.ok ? [] : read.problems.map(({ code }) => code);
}

function sealed(bytes: Uint8Array): string {
  const packed = deflateSync(bytes, { level: 9 });
  const whole = new Uint8Array(4 + packed.length);
  new DataView(whole.buffer).setUint32(0, crc32(packed));
  whole.set(packed, 4);
  return toBase64url(whole);
}

test('a link with any other character in one place is damaged', () => {
  fc.assert(
    fc.property(
      fc.nat(good.length - 1),
      fc.constantFrom(...Array.from(alphabet), ' ', '%', '='),
      (at, other) => {
        fc.pre(good[at] !== other);
        expect(codesOf(good.slice(0, at) + other + good.slice(at + 1))).toEqual(['damaged']);
      },
    ),
    { numRuns: 500 },
  );
});

test('a link that was cut off or grew is damaged', () => {
  for (let length = 0; length < good.length; length++)
    expect(codesOf(good.slice(0, length))).toEqual(['damaged']);
  expect(codesOf(`${good}A`)).toEqual(['damaged']);
  expect(codesOf(`${good}.`)).toEqual(['damaged']);
});

test('any text at all is refused without throwing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      expect(codesOf(text)).toEqual(['damaged']);
    }),
  );
});

test('a link past its limit is not unpacked', () => {
  expect(codesOf('A'.repeat(8001))).toEqual(['too-long-link']);
});

test('a link that unpacks to more than 2 MB is stopped', () => {
  const bomb = sealed(new Uint8Array(5_500_000));
  expect(bomb.length).toBeLessThan(8000);
  expect(codesOf(bomb)).toEqual(['too-large']);
});

test('what is whole but no deck is said to be none', () => {
  expect(codesOf(sealed(new TextEncoder().encode('{"format":"x"}')))).toEqual(['not-a-deck']);
  expect(codesOf(sealed(new Uint8Array([0x22, 0xff])))).toEqual(['not-text']);
});

test('bytes come back from base64url, which is as long as was said', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      const text = toBase64url(bytes);
      expect(text).toHaveLength(base64urlLength(bytes.length));
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64url(text)).toEqual(bytes);
    }),
  );
});

test('the checksum is that of the standard', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});
