import type { Result } from '../core/result.ts';
import type { Deck } from './deck.ts';
import { deckLimits } from './deck-limits.ts';
import { deckFailure, type DeckProblem } from './deck-problem.ts';
import { readDeck } from './read-deck.ts';
import { unzipEntry } from './unzip-entry.ts';
import { writeDeck } from './write-deck.ts';
import { listZipEntries } from './zip-entries.ts';

/** The name of a deck within an archive, at its root. */
export const deckEntryName = 'deck.json';

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}

/** By its mark, or by the zero byte that UTF-16 has beside the brace that JSON begins with. */
function isUtf16(bytes: Uint8Array): boolean {
  const starts = [
    [0xff, 0xfe],
    [0xfe, 0xff],
    [0x7b, 0],
    [0, 0x7b],
  ];
  return starts.some((start) => startsWith(bytes, start));
}

/** Text in UTF-8, without its mark; every flaw of it is a problem. */
export function decodeDeckText(bytes: Uint8Array): Result<string, DeckProblem> {
  if (isUtf16(bytes)) return deckFailure('utf-16');
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return deckFailure('not-text');
  }
}

function readText(bytes: Uint8Array): Result<Deck, DeckProblem> {
  const text = decodeDeckText(bytes);
  return text.ok ? readDeck(text.value) : text;
}

function readZip(zip: Uint8Array): Result<Deck, DeckProblem> {
  const entries = listZipEntries(zip);
  if (!entries.ok) return entries;
  const entry = entries.value.find(({ name }) => name === deckEntryName);
  if (entry === undefined) return deckFailure('no-deck', 'zip', deckEntryName);
  const bytes = unzipEntry(zip, entry, deckLimits.textBytes);
  return bytes.ok ? readText(bytes.value) : bytes;
}

/** Reads the file of a deck: JSON in UTF-8, or a ZIP archive with `deck.json` at its root. Never throws, and unpacks at most 2 MB. */
export function readDeckFile(bytes: Uint8Array): Result<Deck, DeckProblem> {
  const isZip = startsWith(bytes, [0x50, 0x4b]);
  const limit = isZip ? deckLimits.zipBytes : deckLimits.fileBytes;
  if (bytes.length > limit) return deckFailure('too-large', 'file', bytes.length, limit);
  return isZip ? readZip(bytes) : readText(bytes);
}

/** The file of a deck, JSON in UTF-8; a problem when `readDeckFile` would find it too large. */
export function writeDeckFile(deck: Deck): Result<Uint8Array, DeckProblem> {
  const bytes = new TextEncoder().encode(`${writeDeck(deck)}\n`);
  const limit = deckLimits.fileBytes;
  return bytes.length > limit
    ? deckFailure('too-large', 'file', bytes.length, limit)
    : { ok: true, value: bytes };
}
