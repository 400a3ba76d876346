import { deflateSync } from 'fflate';
import type { Result } from '../core/result.ts';
import { base64urlLength, fromBase64url, toBase64url } from './base64url.ts';
import { crc32 } from './crc32.ts';
import type { Deck } from './deck.ts';
import { decodeDeckText } from './deck-file.ts';
import { deckLimits } from './deck-limits.ts';
import { deckFailure, type DeckProblem } from './deck-problem.ts';
import { inflateWithin } from './inflate-within.ts';
import { readDeck } from './read-deck.ts';
import { writeDeck } from './write-deck.ts';

/** A deck as the part of a link, or how long it would have been. */
export type EncodedDeckLink =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly length: number; readonly limit: number };

const checksumBytes = 4;

function withChecksum(packed: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(checksumBytes + packed.length);
  new DataView(bytes.buffer).setUint32(0, crc32(packed));
  bytes.set(packed, checksumBytes);
  return bytes;
}

/** The deck as text for one parameter of a link, in characters that need no escaping: a checksum and the packed JSON. Not made when it is longer than a link should be; costs tens of milliseconds for the largest decks. */
export function encodeDeckLink(deck: Deck): EncodedDeckLink {
  const packed = deflateSync(new TextEncoder().encode(writeDeck(deck, 0)), { level: 9 });
  const length = base64urlLength(checksumBytes + packed.length);
  const limit = deckLimits.linkLength;
  if (length > limit) return { ok: false, length, limit };
  return { ok: true, text: toBase64url(withChecksum(packed)) };
}

function unpack(bytes: Uint8Array): Result<Uint8Array, DeckProblem> {
  if (bytes.length <= checksumBytes) return deckFailure('damaged', 'link');
  const packed = bytes.subarray(checksumBytes);
  const stated = new DataView(bytes.buffer).getUint32(0);
  return stated === crc32(packed)
    ? inflateWithin(packed, deckLimits.textBytes)
    : deckFailure('damaged', 'link');
}

/** Reads what `encodeDeckLink` writes. A text of which a character is missing or another is `damaged`. Never throws, and unpacks at most 2 MB. */
export function decodeDeckLink(text: string): Result<Deck, DeckProblem> {
  const limit = deckLimits.linkLength;
  if (text.length > limit) return deckFailure('too-long-link', 'link', text.length, limit);
  const bytes = fromBase64url(text);
  if (bytes === undefined) return deckFailure('damaged', 'link', text);
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return unpacked;
  const json = decodeDeckText(unpacked.value);
  return json.ok ? readDeck(json.value) : json;
}
