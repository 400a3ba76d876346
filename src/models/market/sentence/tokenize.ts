import { matchWord } from './lexicon/match-word.ts';
import type { Meaning } from './lexicon/match-word.ts';
import { readHanNumeral } from './read-han-numeral.ts';
import { readNumeral } from './read-numeral.ts';
import type { Token } from './token.ts';

const strongBreaks = '.。!！?？;；\n\r';
const weakBreaks = ',，、"“”';
const yearMarks = new Set(['e', 'f', 'a', 'p']);

/** Words that mean something only after a number. */
const afterNumber = new Set<Meaning['kind']>(['magnitude', 'qualifier-after']);
const cuesAfterNumber = new Set([
  'plus',
  'tenth',
  'nian',
  'times',
  'years',
  'years-later',
  'counted',
]);

/** Orders of magnitude that a writer also uses without a number. */
const vagueMagnitudes = new Set([
  'million',
  'millions',
  'billion',
  'billions',
  'trillion',
  'trillions',
]);

interface Place {
  readonly text: string;
  readonly at: number;
  readonly last: Token | undefined;
}

function isLetter(character: string): boolean {
  return character >= 'a' && character <= 'z';
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isAfterNumber({ text, at, last }: Place): boolean {
  const gap = at - (last?.span.end ?? at);
  if (gap > 1 || (gap === 1 && text.charAt(at - 1) !== ' ')) return false;
  if (last?.kind === 'number') return true;
  const isPlus = last?.kind === 'cue' && (last.cue === 'plus' || last.cue === 'dash');
  return isPlus || last?.kind === 'magnitude';
}

/** Behind a number or 年, so that a year may end there. */
function isAfterYear({ last }: Place): boolean {
  return last?.kind === 'number' || (last?.kind === 'cue' && last.cue === 'nian');
}

/** Whether a word can mean this here: "m" is a million after a number only, and 年 after a number begins no other word. */
function isPossible(place: Place, meaning: Meaning, word: string): boolean {
  const follows = isAfterNumber(place);
  if (meaning.kind === 'magnitude') return follows || vagueMagnitudes.has(word);
  if (afterNumber.has(meaning.kind)) return true;
  if (meaning.kind === 'cue' && meaning.cue === 'onward') return isAfterYear(place);
  if (meaning.kind === 'cue' && cuesAfterNumber.has(meaning.cue)) return follows || word.length > 2;
  const isNumber = place.last?.kind === 'number' && place.last.span.end === place.at;
  return !(isNumber && word.startsWith('年'));
}

function wordAt(place: Place): Token | undefined {
  const { text, at } = place;
  const found = matchWord(text, at, (meaning, word) => isPossible(place, meaning, word));
  if (found === undefined) return undefined;
  const span = { start: at, end: found.end };
  const { meaning } = found;
  if (meaning.kind === 'silent') return { kind: 'gap', span };
  if (meaning.kind !== 'number') return { ...meaning, span };
  return { kind: 'number', digits: meaning.digits, isUnclear: false, isYearLike: false, span };
}

function numberAt({ text, at, last }: Place): Token | undefined {
  const isFree = last?.kind === 'cue' && last.cue === 'percent-before';
  const numeral = readNumeral(text, at) ?? readHanNumeral(text, at, isFree);
  if (numeral === undefined) return undefined;
  const { end, ...number } = numeral;
  return { kind: 'number', ...number, span: { start: at, end } };
}

function breakAt({ text, at }: Place): Token | undefined {
  const character = text.charAt(at);
  const isStrong = strongBreaks.includes(character);
  if (!isStrong && !weakBreaks.includes(character)) return undefined;
  return { kind: 'break', isStrong, span: { start: at, end: at + 1 } };
}

/** An unknown run of letters and digits, or one other character. */
function unknownAt({ text, at }: Place): Token {
  let end = at;
  while (isLetter(text.charAt(end)) || (end > at && isDigit(text.charAt(end)))) end += 1;
  return { kind: 'gap', span: { start: at, end: Math.max(end, at + 1) } };
}

/** What a gap makes of the part before it: a marked year (2025E) stays one, a number with letters (3D) is lost, gaps join. */
function joined(text: string, last: Token | undefined, gap: Token): Token | undefined {
  const touches = last?.span.end === gap.span.start;
  const span = { start: last?.span.start ?? 0, end: gap.span.end };
  if (last?.kind === 'gap') return { kind: 'gap', span };
  if (last?.kind !== 'number' || !touches || !isLetter(text.charAt(gap.span.start)))
    return undefined;
  const isMark = last.isYearLike && yearMarks.has(text.slice(gap.span.start, gap.span.end));
  return isMark ? { ...last, span } : { kind: 'gap', span };
}

/**
 * The parts of a folded text, in order. A number that runs into unknown letters (3D) is a gap. One pass: each place is
 * looked at a bounded number of times.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const place = { text, at, last: tokens.at(-1) };
    const isSpace = text.charAt(at) === ' ';
    const token = isSpace
      ? undefined
      : (wordAt(place) ?? numberAt(place) ?? breakAt(place) ?? unknownAt(place));
    const whole = token?.kind === 'gap' ? joined(text, place.last, token) : undefined;
    if (whole !== undefined) tokens.splice(-1, 1, whole);
    else if (token !== undefined) tokens.push(token);
    at = token?.span.end ?? at + 1;
  }
  return tokens;
}
