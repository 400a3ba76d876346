import type { Problem } from '../core/problem.ts';

/** What can be wrong with the file or the link of a deck. */
export type DeckProblemCode =
  | 'bad-entry-name'
  | 'bad-field'
  | 'bad-slide'
  | 'damaged'
  | 'duplicate-entry'
  | 'encrypted'
  | 'forbidden-key'
  | 'newer'
  | 'no-deck'
  | 'not-a-deck'
  | 'not-json'
  | 'not-text'
  | 'too-large'
  | 'too-long-link'
  | 'too-many-entries'
  | 'too-many-slides'
  | 'utf-16';

/** Why something cannot be opened as a deck: `where` is the place in the JSON (`slides.2.note`) or in the archive, `value` what stands there, cut short. */
export interface DeckProblem extends Problem {
  readonly code: DeckProblemCode;
  /** The slide, counted from 1. */
  readonly slide?: number;
  /** What may not be exceeded: a number of slides or entries, bytes, or characters of a link. */
  readonly limit?: number;
}

const longestExcerpt = 80;

function excerptOf(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, longestExcerpt);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}

/** One problem as the failure of an edge. */
export function deckFailure(
  code: DeckProblemCode,
  where = '',
  value: unknown = '',
  limit?: number,
): { readonly ok: false; readonly problems: readonly DeckProblem[] } {
  return { ok: false, problems: [deckProblem(code, where, value, limit)] };
}

/** A problem, with a value of any kind cut short. */
export function deckProblem(
  code: DeckProblemCode,
  where: string,
  value: unknown,
  limit?: number,
): DeckProblem {
  const problem = { code, where: where.slice(0, longestExcerpt), value: excerptOf(value) };
  return limit === undefined ? problem : { ...problem, limit };
}
