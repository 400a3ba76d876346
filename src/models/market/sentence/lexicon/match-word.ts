import type { Qualifier } from '../../qualifier.ts';
import type { Currency } from '../growth-sentence.ts';
import type { Cue } from './cue.ts';
import { cueWords, silentWords } from './cue-words.ts';
import {
  currencyWords,
  magnitudeWords,
  numberWords,
  qualifierAfterWords,
  qualifierWords,
} from './money-words.ts';
import type { UnclearCurrency } from './money-words.ts';

/** What a known word means. */
export type Meaning =
  | { readonly kind: 'cue'; readonly cue: Cue }
  | { readonly kind: 'magnitude'; readonly power: number }
  | { readonly kind: 'currency'; readonly currency: Currency | UnclearCurrency }
  | {
      readonly kind: 'qualifier';
      readonly qualifier: Qualifier;
      /** The market gets past the amount. */
      readonly isPassing: boolean;
      readonly isUpperBound: boolean;
    }
  | { readonly kind: 'qualifier-after'; readonly qualifier: Qualifier }
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'silent' };

/** A known word at a place in a text; `end` is where it stops. */
export interface MatchedWord {
  readonly meaning: Meaning;
  readonly end: number;
}

interface Entry {
  readonly word: string;
  readonly meaning: Meaning;
}

function entriesOf(words: string, meaning: Meaning): readonly Entry[] {
  return words.split('|').map((word) => ({ word, meaning }));
}

function qualifierEntries(key: string, words: string): readonly Entry[] {
  const isPassing = key === 'passing';
  const isUpperBound = key === 'under';
  const qualifier = isPassing ? 'over' : isUpperBound ? 'almost' : (key as Qualifier);
  return entriesOf(words, { kind: 'qualifier', qualifier, isPassing, isUpperBound });
}

function allEntries(): readonly Entry[] {
  return [
    ...entriesOf(silentWords, { kind: 'silent' }),
    ...Object.entries(cueWords).flatMap(([cue, words]) =>
      entriesOf(words, { kind: 'cue', cue: cue as Cue }),
    ),
    ...Object.entries(magnitudeWords).flatMap(([power, words]) =>
      entriesOf(words, { kind: 'magnitude', power: Number(power) }),
    ),
    ...Object.entries(currencyWords).flatMap(([currency, words]) =>
      entriesOf(words, { kind: 'currency', currency: currency as Currency | UnclearCurrency }),
    ),
    ...Object.entries(qualifierWords).flatMap(([key, words]) => qualifierEntries(key, words)),
    ...Object.entries(qualifierAfterWords).flatMap(([key, words]) =>
      entriesOf(words, { kind: 'qualifier-after', qualifier: key as Qualifier }),
    ),
    ...Object.entries(numberWords).flatMap(([digits, words]) =>
      entriesOf(words, { kind: 'number', digits }),
    ),
  ];
}

/** Longest words first, of two meanings of a word the one declared first. */
function indexByFirst(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    const first = entry.word.charAt(0);
    index.set(first, [...(index.get(first) ?? []), entry]);
  }
  for (const group of index.values()) group.sort((a, b) => b.word.length - a.word.length);
  return index;
}

const byFirst = indexByFirst(allEntries());

function isLetter(character: string): boolean {
  return character >= 'a' && character <= 'z';
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isFiscal(meaning: Meaning): boolean {
  return meaning.kind === 'cue' && meaning.cue === 'fiscal';
}

/** A word of letters ends where its letters do; only codes of currencies and FY may run into a number. */
function endsThere(text: string, { word, meaning }: Entry, end: number): boolean {
  const last = word.charAt(word.length - 1);
  if (!isLetter(last) && !isDigit(last)) return true;
  const next = text.charAt(end);
  if (isDigit(next)) return meaning.kind === 'currency' || isFiscal(meaning);
  return !isLetter(next);
}

/**
 * The longest known word that begins at a place of a folded text; of two meanings the one that `isWanted` takes.
 * Costs at most the words that begin with the same character: independent of the length of the text.
 */
export function matchWord(
  text: string,
  at: number,
  isWanted: (meaning: Meaning, word: string) => boolean,
): MatchedWord | undefined {
  const found = byFirst
    .get(text.charAt(at))
    ?.find(
      (entry) =>
        text.startsWith(entry.word, at) &&
        endsThere(text, entry, at + entry.word.length) &&
        isWanted(entry.meaning, entry.word),
    );
  return found && { meaning: found.meaning, end: at + found.word.length };
}
