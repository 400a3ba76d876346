import type { Result } from '../core/result.ts';
import { crc32 } from './crc32.ts';
import { deckFailure, type DeckProblem } from './deck-problem.ts';
import { inflateWithin } from './inflate-within.ts';
import { readEntryName, viewOf, type ZipEntry } from './zip-entries.ts';

const headerBytes = 30;
const headerMark = 0x04034b50;
const stored = 0;
const deflated = 8;

/** The packed bytes of a file, found through its own header, which must name it as the list does. */
function packedOf(
  zip: Uint8Array,
  { name, offset, packedBytes }: ZipEntry,
): Uint8Array | undefined {
  const view = viewOf(zip);
  if (offset + headerBytes > zip.length || view.getUint32(offset, true) !== headerMark)
    return undefined;
  const nameLength = view.getUint16(offset + 26, true);
  const from = offset + headerBytes + nameLength + view.getUint16(offset + 28, true);
  const isNamedSo = readEntryName(zip, offset + headerBytes, nameLength) === name;
  return isNamedSo && from + packedBytes <= zip.length
    ? zip.subarray(from, from + packedBytes)
    : undefined;
}

function unpack(
  packed: Uint8Array,
  method: number,
  limit: number,
): Result<Uint8Array, DeckProblem> {
  if (method === deflated) return inflateWithin(packed, limit);
  return method === stored ? { ok: true, value: packed } : deckFailure('damaged', 'zip', method);
}

/** The bytes of one file of a ZIP archive, at most `limit` of them whatever the archive says, and only when their length and checksum are those that it lists. */
export function unzipEntry(
  zip: Uint8Array,
  entry: ZipEntry,
  limit: number,
): Result<Uint8Array, DeckProblem> {
  if (entry.isEncrypted) return deckFailure('encrypted', 'zip', entry.name);
  if (entry.bytes > limit) return deckFailure('too-large', 'unpacked', entry.bytes, limit);
  const packed = packedOf(zip, entry);
  if (packed === undefined) return deckFailure('damaged', 'zip', entry.name);
  const unpacked = unpack(packed, entry.method, limit);
  if (!unpacked.ok) return unpacked;
  const isWhole = unpacked.value.length === entry.bytes && crc32(unpacked.value) === entry.crc;
  return isWhole ? unpacked : deckFailure('damaged', 'zip', entry.name);
}
