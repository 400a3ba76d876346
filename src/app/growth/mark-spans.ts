import type { Span } from '../../models/market/sentence/growth-sentence.ts';

/** A span of a text with what it is. */
export interface Mark<Kind extends string> {
  readonly kind: Kind;
  readonly span: Span;
}

/** A piece of a text; `kind` is what it was read as. */
export interface MarkedPiece<Kind extends string> {
  readonly kind: Kind | undefined;
  readonly text: string;
  /** Where it begins in the text. */
  readonly start: number;
}

/** The text in pieces, marked and unmarked in turn; together they are the whole text, and of spans that overlap the first counts. O(n log n). */
export function markSpans<Kind extends string>(
  text: string,
  marks: readonly Mark<Kind>[],
): readonly MarkedPiece<Kind>[] {
  const pieces: MarkedPiece<Kind>[] = [];
  let at = 0;
  const take = (end: number, kind: Kind | undefined): void => {
    if (end > at) pieces.push({ kind, text: text.slice(at, end), start: at });
    at = Math.max(at, end);
  };
  for (const { kind, span } of marks.toSorted((a, b) => a.span.start - b.span.start)) {
    if (span.start < at) continue;
    take(span.start, undefined);
    take(span.end, kind);
  }
  take(text.length, undefined);
  return pieces;
}
