import type { Qualifier } from '../growth/rounding-range.ts';
import type { Span } from './growth-sentence.ts';
import type { AmountItem, Item, Note } from './item.ts';
import type { Cue } from './lexicon/cue.ts';
import type { NumberToken, Steps, Token } from './token.ts';

const firstYear = 1900;
const lastYear = 2100;
const republicStart = 1911;
const mostPrefixes = 4;

type Prefix = Extract<Token, { kind: 'currency' | 'qualifier' }>;

/** The tokens around a number, as far as they belong to it; `from` and `to` are places in the list, `to` excluded. */
interface Surroundings {
  readonly number: NumberToken;
  readonly prefixes: readonly Prefix[];
  readonly isNegative: boolean;
  readonly isVague: boolean;
  readonly before: Token | undefined;
  readonly from: number;
  readonly at: number;
}

interface Composed {
  readonly item: Item;
  readonly to: number;
}

function isCue(token: Token | undefined, ...cues: readonly Cue[]): boolean {
  return token?.kind === 'cue' && cues.includes(token.cue);
}

function endsFigure(token: Token | undefined): boolean {
  return (
    token?.kind === 'number' ||
    token?.kind === 'magnitude' ||
    token?.kind === 'currency' ||
    isCue(token, 'nian', 'percent', 'close')
  );
}

/** A hyphen that touches the number or the sign of its currency, and no figure before it. */
function isMinus(tokens: readonly Token[], at: number): boolean {
  const [before, minus, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return isCue(minus, 'dash') && minus?.span.end === next?.span.start && !endsFigure(before);
}

function asPrefix(token: Token | undefined): Prefix | undefined {
  if (isCue(token, 'stroke') && token !== undefined)
    return { kind: 'qualifier', qualifier: 'about', isPassing: false, isUpperBound: false, span: token.span };
  return token?.kind === 'currency' || token?.kind === 'qualifier' ? token : undefined;
}

/** A tilde between two figures is a range, and a currency behind a figure belongs to that. */
function belongsBefore(tokens: readonly Token[], at: number, used: number): boolean {
  return at < used || (isCue(tokens[at], 'stroke') && endsFigure(tokens[at - 1]));
}

function surroundingsOf(tokens: readonly Token[], at: number, used: number): Surroundings {
  const prefixes: Prefix[] = [];
  let from = at;
  while (prefixes.length < mostPrefixes) {
    const prefix = asPrefix(tokens[from - 1]);
    if (prefix === undefined || belongsBefore(tokens, from - 1, used)) break;
    prefixes.push(prefix);
    from -= 1;
  }
  const isNegative = from > used && isMinus(tokens, from - 1);
  if (isNegative) from -= 1;
  const before = from > used ? tokens[from - 1] : undefined;
  const isVague = isCue(before, 'vague');
  return { number: tokens[at] as NumberToken, prefixes, isNegative, isVague, before, from, at };
}
