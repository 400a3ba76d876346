import type { Span } from './growth-sentence.ts';
import type { Composed, Reading } from './reading.ts';
import { isCue } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';
import type { Token } from './token.ts';

const firstYear = 1900;
const lastYear = 2100;
const republicStart = 1911;
const shortestShortYear = 10;
const longestSpan = 100;
const fiscalCentury = 2000;

function isCalendarYear(year: number): boolean {
  return year >= firstYear && year <= lastYear;
}

/** Two digits after FY. */
function isShortFiscal({ number, before }: Surroundings): boolean {
  return isCue(before, 'fiscal') && /^\d{2}$/.test(number.digits);
}

/** Whether digits without 年 are a year: four that count nothing, or two after FY. */
export function readsAsYear(around: Surroundings, next: Token | undefined): boolean {
  const { number, prefixes } = around;
  if (isShortFiscal(around)) return true;
  if (!number.isYearLike || isCue(next, 'counted')) return false;
  const isBound = prefixes.some(
    (prefix) => prefix.kind === 'qualifier' && prefix.qualifier !== 'about',
  );
  return isCalendarYear(Number(number.digits)) && !isBound;
}

/** A month before the year (September 2023, September 5, 2023), or after it (2023年9月). */
function hasMonth(tokens: readonly Token[], from: number, to: number): boolean {
  const [one, two, three] = [tokens[from - 1], tokens[from - 2], tokens[from - 3]];
  if (isCue(one, 'month')) return true;
  if (tokens[to]?.kind === 'number' && isCue(tokens[to + 1], 'month')) return true;
  if (one?.kind === 'number') return isCue(two, 'month');
  return one?.kind === 'break' && two?.kind === 'number' && isCue(three, 'month');
}

function yearItem(
  year: number,
  { from, before }: Surroundings,
  to: number,
  { tokens }: Reading,
): Composed | undefined {
  if (!isCalendarYear(year) || isCue(tokens[to], 'publication')) return undefined;
  const start = isCue(before, 'republic') ? from - 1 : from;
  const span: Span = { start: tokens[start]?.span.start ?? 0, end: tokens[to - 1]?.span.end ?? 0 };
  return { item: { kind: 'year', year, isDated: hasMonth(tokens, from, to), span }, to };
}

/** A calendar year without 年; `undefined` when it names a document. */
export function yearOf(
  around: Surroundings,
  at: number,
  to: number,
  reading: Reading,
): Composed | undefined {
  const century = isShortFiscal(around) ? fiscalCentury : 0;
  return yearItem(century + Number(around.number.digits), around, Math.max(to, at + 1), reading);
}

/** 10 年 is a length after 未來, or before a rate; otherwise it is 2010 as well. */
function isShortYear(
  years: number,
  { before, prefixes }: Surroundings,
  next: Token | undefined,
): boolean {
  if (years < shortestShortYear || isCue(before, 'span') || prefixes.length > 0) return false;
  return !isCue(next, 'yearly');
}

/** 民國 114 年, and 119 年 elsewhere in the same sentence: no length is that long. */
function isOfRepublic({ number, before }: Surroundings, { isRepublic }: Reading): boolean {
  return isCue(before, 'republic') || (isRepublic && /^1\d{2}$/.test(number.digits));
}

/**
 * A number with 年 or "years": a calendar year (2025 年, 民國 114 年) or a length. Two digits that can be either are
 * noted. `undefined` when it is neither.
 */
export function yearsOf(
  around: Surroundings,
  at: number,
  unitAt: number,
  reading: Reading,
): Composed | undefined {
  const { tokens, note } = reading;
  const to = unitAt + 1;
  const number = Number(around.number.digits);
  const isNian = isCue(tokens[unitAt], 'nian');
  if (isNian && isOfRepublic(around, reading))
    return yearItem(number + republicStart, around, to, reading);
  if (isNian && around.number.isYearLike) return yearItem(number, around, to, reading);
  const span = { start: tokens[around.from]?.span.start ?? 0, end: tokens[unitAt]?.span.end ?? 0 };
  if (!(number > 0 && number < longestSpan) || around.number.isUnclear) return undefined;
  if (isNian && at + 1 === unitAt && isShortYear(number, around, tokens[to])) {
    note('year', 'two-digit-year', span);
    return undefined;
  }
  const isLater = isCue(tokens[unitAt], 'years-later');
  return { item: { kind: 'years', years: number, isLater, span }, to };
}
