import type { Result } from '../core/result.ts';
import { deckLimits } from './deck-limits.ts';
import { deckFailure, type DeckProblem } from './deck-problem.ts';

/** A file in a ZIP archive, as the archive's list at its end describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0: stored as it is; 8: DEFLATE. */
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where its own header begins. */
  readonly offset: number;
}

/** The archive's list: where it begins and ends, and how many files it says there are. */
interface EntryList {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const listEndBytes = 22;
const listEndMark = 0x06054b50;
const entryBytes = 46;
const entryMark = 0x02014b50;
const longestComment = 0xffff;

const longestEntryName = 255;

/** The numbers of an archive, all little-endian. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The name of a file in an archive. */
export function readEntryName(bytes: Uint8Array, from: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(from, from + length));
}

function findList(view: DataView): EntryList | undefined {
  const last = view.byteLength - listEndBytes;
  for (let end = last; end >= Math.max(0, last - longestComment); end--) {
    if (view.getUint32(end, true) !== listEndMark) continue;
    if (end + listEndBytes + view.getUint16(end + 20, true) !== view.byteLength) continue;
    const from = view.getUint32(end + 16, true);
    const to = from + view.getUint32(end + 12, true);
    return to <= end ? { from, to, count: view.getUint16(end + 10, true) } : undefined;
  }
  return undefined;
}

/** Whether a name stays within the folder that an archive is unpacked to, on any system. */
function isSafeName(name: string): boolean {
  const parts = name.replace(/\/$/, '').split('/');
  return (
    name.length <= longestEntryName &&
    !/\p{Cc}|\\|^[A-Za-z]:/u.test(name) &&
    parts.every((part) => part !== '' && part !== '.' && part !== '..')
  );
}

interface Listed {
  readonly entry: ZipEntry;
  readonly next: number;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, end: number): Listed | undefined {
  if (at + entryBytes > end || view.getUint32(at, true) !== entryMark) return undefined;
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) =>
    view.getUint16(at + place, true),
  ) as [number, number, number];
  const next = at + entryBytes + nameLength + extraLength + commentLength;
  if (next > end) return undefined;
  const entry: ZipEntry = {
    name: readEntryName(bytes, at + entryBytes, nameLength),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedBytes: view.getUint32(at + 20, true),
    bytes: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return { entry, next };
}

/** The files of a ZIP archive by its list, which it unpacks nothing for. Refused whole when one name could lead out of a folder or stands there twice, or when there are more than `deckLimits` allow; ZIP64 is none that we write and is `damaged`. */
export function listZipEntries(bytes: Uint8Array): Result<readonly ZipEntry[], DeckProblem> {
  const view = viewOf(bytes);
  const list = findList(view);
  if (list === undefined) return deckFailure('damaged', 'zip');
  if (list.count > deckLimits.zipEntries)
    return deckFailure('too-many-entries', 'zip', list.count, deckLimits.zipEntries);
  const entries = new Map<string, ZipEntry>();
  let at = list.from;
  for (let index = 0; index < list.count; index++) {
    const listed = readEntry(bytes, view, at, list.to);
    if (listed === undefined) return deckFailure('damaged', 'zip');
    const { name } = listed.entry;
    if (!isSafeName(name)) return deckFailure('bad-entry-name', 'zip', name);
    if (entries.has(name)) return deckFailure('duplicate-entry', 'zip', name);
    entries.set(name, listed.entry);
    at = listed.next;
  }
  return at === list.to
    ? { ok: true, value: [...entries.values()] }
    : deckFailure('damaged', 'zip');
}
