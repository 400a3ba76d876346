import { Inflate } from 'fflate';
import type { Result } from '../core/result.ts';
import { deckFailure, type DeckProblem } from './deck-problem.ts';
import { joinBytes } from './join-bytes.ts';

/** A byte of DEFLATE makes at most 1032, so no step makes more than about 1 MB. */
const stepBytes = 1024;

/** Unpacks raw DEFLATE, and stops as soon as it makes more than `limit` bytes: `too-large`. What is cut off or is none is `damaged`. */
export function inflateWithin(packed: Uint8Array, limit: number): Result<Uint8Array, DeckProblem> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    length += part.length;
    if (length <= limit) parts.push(part);
  });
  try {
    for (let from = 0; from < packed.length; from += stepBytes) {
      stream.push(packed.subarray(from, from + stepBytes), from + stepBytes >= packed.length);
      if (length > limit) return deckFailure('too-large', 'unpacked', length, limit);
    }
  } catch {
    return deckFailure('damaged');
  }
  return { ok: true, value: joinBytes(parts) };
}
