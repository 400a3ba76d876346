import type { Result } from '../../../core/result.ts';
import { assignRoles } from './assign-roles.ts';
import type { Roles } from './assign-roles.ts';
import { assignYears } from './assign-years.ts';
import { chooseRate } from './choose-rate.ts';
import { dateLengths } from './date-lengths.ts';
import { fillYears } from './fill-years.ts';
import type {
  GrowthSentence,
  SentenceProblem,
  SentenceReason,
  StatedRate,
  StatedYears,
} from './growth-sentence.ts';
import { isCueItem } from './is-cue-item.ts';
import type { Note, PeriodItem, SettledItem } from './item.ts';
import { noteUnusedYears } from './note-unused-years.ts';
import { readItems } from './read-items.ts';
import { reserveYears } from './reserve-years.ts';
import { shareCurrency } from './share-currency.ts';

/** Characters that are read at most: several pages. */
export const longestSentence = 20_000;

/** With one of these a figure could be wrong by a factor, so nothing of the sentence is used. */
const refusals: ReadonlySet<SentenceReason> = new Set([
  'empty',
  'too-long',
  'no-figures',
  'zhao-unclear',
  'number-unclear',
  'two-digit-year',
  'mixed-currencies',
] satisfies SentenceReason[]);

/** What is said of a text as a whole. */
function wholeProblem(text: string, reason: SentenceReason): SentenceProblem {
  return { where: 'text', value: text.slice(0, 80), reason, span: { start: 0, end: text.length } };
}

/** What was noted says more than that nothing was found. */
function notesOr(
  notes: readonly SentenceProblem[],
  nothing: SentenceProblem,
): readonly SentenceProblem[] {
  return notes.length > 0 ? notes : [nothing];
}

function makeNotes(text: string): { readonly note: Note; readonly notes: SentenceProblem[] } {
  const notes: SentenceProblem[] = [];
  const note: Note = (where, reason, span) => {
    notes.push({ where, value: text.slice(span.start, span.end), reason, span });
  };
  return { note, notes };
}

/** The length that "next" or "past" stands before, or the first. */
function lengthOf(items: readonly SettledItem[]): StatedYears | undefined {
  const lengths = items.flatMap((item, at) =>
    item.kind === 'years' ? [{ item, isNamed: isCueItem(items[at - 1], 'span') }] : [],
  );
  const chosen = (lengths.find(({ isNamed }) => isNamed) ?? lengths[0])?.item;
  return chosen && { years: chosen.years, span: chosen.span };
}

/** The years that amounts without their own may take: those of the rate, or the only period of the sentence. */
function periodFor(
  items: readonly SettledItem[],
  growth: StatedRate | undefined,
): Partial<StatedRate> {
  if (growth !== undefined) return growth;
  const [only, ...more] = items.filter((item): item is PeriodItem => item.kind === 'period');
  if (only === undefined || more.length > 0) return {};
  return { fromYear: only.fromYear, toYear: only.toYear, periodSpan: only.span };
}

/** Growth from the year just before the end is that of one year. */
function withKind(growth: StatedRate, { end }: Roles): StatedRate {
  const { kind, fromYear, toYear } = growth;
  const isOneYear = toYear === undefined && fromYear !== undefined && end?.year === fromYear + 1;
  return kind === 'unknown' && isOneYear ? { ...growth, kind: 'one_year' } : growth;
}

/** Whether anything was read that a growth can be made of. */
function isAnything({ start, end, growth }: Omit<GrowthSentence, 'ambiguities'>): boolean {
  return start !== undefined || end !== undefined || growth !== undefined;
}

function sentenceOf(read: readonly SettledItem[], note: Note): Omit<GrowthSentence, 'ambiguities'> {
  const items = dateLengths(read);
  const reserved = reserveYears(items);
  const growth = chooseRate(items, reserved, note);
  const years = assignYears(items, new Set(reserved.map(({ year }) => year)));
  const assigned = assignRoles(items, years, growth, note);
  const roles = shareCurrency(fillYears(assigned, periodFor(items, growth), note), note);
  const length = lengthOf(read);
  const sentence = {
    ...roles,
    ...(growth && { growth: withKind(growth, roles) }),
    ...(length && { years: length }),
  };
  if (isAnything(sentence)) noteUnusedYears(items, sentence, note);
  return sentence;
}

/**
 * Reads what a sentence in English or Chinese says about growth: from how much in which year, to how much, at which
 * rate, over how many years. Amounts are in units of currency, rates are shares. Refused, with the reasons, when a figure
 * could be wrong by a factor (兆 in Simplified Chinese, 3,09) or there is none; what was left out or chosen among
 * readings is listed in `ambiguities`. O(n log n) in the length of the text, at most 20,000 characters.
 */
export function parseGrowthSentence(text: string): Result<GrowthSentence, SentenceProblem> {
  if (text.trim() === '') return { ok: false, problems: [wholeProblem(text, 'empty')] };
  if (text.length > longestSentence)
    return { ok: false, problems: [wholeProblem(text, 'too-long')] };
  const { note, notes } = makeNotes(text);
  const sentence = sentenceOf(readItems(text, note), note);
  const ambiguities = notes.toSorted((a, b) => a.span.start - b.span.start);
  const problems = ambiguities.filter(({ reason }) => refusals.has(reason));
  if (problems.length > 0) return { ok: false, problems };
  if (!isAnything(sentence))
    return { ok: false, problems: notesOr(ambiguities, wholeProblem(text, 'no-figures')) };
  return { ok: true, value: { ...sentence, ambiguities } };
}
