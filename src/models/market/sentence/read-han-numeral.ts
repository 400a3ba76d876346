import type { Numeral } from './read-numeral.ts';

const longestNumeral = 12;

const digitOf: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  兩: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const placeOf: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const points = '點点';

/** A number in characters is read only before these: elsewhere the characters are parts of words. */
const units = '萬万億亿兆年成倍';

function endOfRun(text: string, at: number): number {
  let end = at;
  const isPart = (character: string) =>
    character in digitOf || character in placeOf || (points.includes(character) && end > at);
  while (end < text.length && end - at <= longestNumeral && isPart(text.charAt(end))) end += 1;
  return end;
}

/** 三百零五 in digits: a place without a digit before it counts once. */
function wholeOf(run: string): number {
  let sum = 0;
  let digit: number | undefined;
  for (const character of run) {
    const place = placeOf[character];
    if (place === undefined) digit = digitOf[character];
    else {
      sum += (digit ?? 1) * place;
      digit = undefined;
    }
  }
  return sum + (digit ?? 0);
}

function figures(run: string): string {
  return Array.from(run, (character) => digitOf[character] ?? '').join('');
}

function hasPlaces(run: string): boolean {
  return Array.from(run).some((character) => character in placeOf);
}

/** 三十 and 二〇二五 as digits. */
function digitsOf(run: string): string {
  const [whole = '', decimals] = run.split(/[點点]/);
  const before = hasPlaces(whole) || whole.length === 1 ? String(wholeOf(whole)) : figures(whole);
  return decimals === undefined ? before : `${before}.${figures(decimals)}`;
}

/**
 * The number in Chinese characters that begins at a place: 三十, 三點零九, 百 (one hundred), 二〇二五. Only before a
 * unit (萬, 億, 年, 成, 倍), or anywhere when `isFree`. At most twelve characters; `undefined` for anything else.
 */
export function readHanNumeral(text: string, at: number, isFree: boolean): Numeral | undefined {
  const end = endOfRun(text, at);
  if (end === at || end - at > longestNumeral) return undefined;
  if (!isFree && !units.includes(text.charAt(end) || ' ')) return undefined;
  const run = text.slice(at, end);
  return {
    digits: digitsOf(run),
    isUnclear: run.split(/[點点]/).length > 2,
    isYearLike: run.length === 4 && !hasPlaces(run) && !/[點点]/.test(run),
    end,
  };
}
