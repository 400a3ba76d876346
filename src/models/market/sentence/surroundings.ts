import type { Cue } from './lexicon/cue.ts';
import type { NumberToken, Token } from './token.ts';

const mostPrefixes = 4;

/** Currency or qualifier in front of a number. */
export type Prefix = Extract<Token, { kind: 'currency' | 'qualifier' }>;

/** What stands before a number and belongs to it; `from` is the place in the list where that begins. */
export interface Surroundings {
  readonly number: NumberToken;
  readonly prefixes: readonly Prefix[];
  readonly isNegative: boolean;
  /** 百分之 stands before it. */
  readonly isPercent: boolean;
  readonly before: Token | undefined;
  readonly from: number;
}

/** Whether a token is one of some cues. */
export function isCue(token: Token | undefined, ...cues: readonly Cue[]): boolean {
  return token?.kind === 'cue' && cues.includes(token.cue);
}

function endsFigure(token: Token | undefined): boolean {
  const kinds: readonly (string | undefined)[] = ['number', 'magnitude', 'currency'];
  return kinds.includes(token?.kind) || isCue(token, 'nian', 'percent', 'close');
}

/** A hyphen that touches the number or the sign of its currency, with no figure before it. */
function isMinus(tokens: readonly Token[], at: number): boolean {
  const [before, minus, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return isCue(minus, 'dash') && minus?.span.end === next?.span.start && !endsFigure(before);
}

/** A currency or qualifier; a tilde that is not between two figures says "about". */
function prefixAt(tokens: readonly Token[], at: number): Prefix | undefined {
  const token = tokens[at];
  if (token?.kind === 'currency' || token?.kind === 'qualifier') return token;
  if (token === undefined || !isCue(token, 'tilde') || endsFigure(tokens[at - 1])) return undefined;
  const { span } = token;
  return { kind: 'qualifier', qualifier: 'about', isPassing: false, isUpperBound: false, span };
}

/** What stands before a number and belongs to it; nothing before the place `used`, which an earlier figure has taken. */
export function surroundingsOf(
  tokens: readonly Token[],
  number: NumberToken,
  at: number,
  used: number,
): Surroundings {
  const prefixes: Prefix[] = [];
  const isPercent = at > used && isCue(tokens[at - 1], 'percent-before');
  let from = isPercent ? at - 1 : at;
  while (from > used && prefixes.length < mostPrefixes) {
    const prefix = prefixAt(tokens, from - 1);
    if (prefix === undefined) break;
    prefixes.push(prefix);
    from -= 1;
  }
  const isNegative = from > used && isMinus(tokens, from - 1);
  if (isNegative) from -= 1;
  return { number, prefixes, isNegative, isPercent, before: tokens[from - 1], from };
}
