import type { Span } from './growth-sentence.ts';
import type { Meaning } from './lexicon/match-word.ts';

/** A number in plain decimal digits (`30.9`). */
export interface NumberToken {
  readonly kind: 'number';
  readonly digits: string;
  /** Can be read as two numbers: 3,09 or 1 300. */
  readonly isUnclear: boolean;
  /** Four digits without separators. */
  readonly isYearLike: boolean;
  readonly span: Span;
}

/** The smallest parts of a sentence that mean something; what is not known is a gap. */
export type Token =
  | NumberToken
  | (Exclude<Meaning, { kind: 'number' } | { kind: 'silent' }> & { readonly span: Span })
  | { readonly kind: 'break'; readonly isStrong: boolean; readonly span: Span }
  | { readonly kind: 'gap'; readonly span: Span };
