import { writeGrowthProblem } from '../../charts/growth-audit/write-problem.ts';
import { writePoints, writeStatedRate } from '../../charts/growth-audit/write-rate.ts';
import { closeHan } from '../../charts/parts/close-han.ts';
import { doublingYears } from '../../models/market/growth/doubling-years.ts';
import type { GrowthProblem } from '../../models/market/growth/growth-problem.ts';
import { grown } from '../../models/market/growth/grown.ts';
import {
  solveGrowth,
  type ComparedGrowth,
  type SolvedGrowth,
} from '../../models/market/growth/solve-growth.ts';
import { growthBounds } from '../../scenario/growth-settings.ts';
import type { CalculatorTerms, GrowthField } from '../../scenario/growth-terms.ts';
import type { Writer } from '../../scenario/parameter-text/writer.ts';
import { fieldMessages } from './calculator-messages.ts';
import { resultMessages as messages } from './result-messages.ts';
import { writeAmountOf } from './write-amount-of.ts';

/** What follows from the figures, and what is wrong with them by field. */
export interface WrittenResults {
  readonly sentences: readonly string[];
  readonly problems: readonly GrowthProblem[];
}

type Solution = SolvedGrowth | ComparedGrowth;

/** What rounds to 0.0 points is no difference. */
const leastGap = 0.0005;

/** A span of years in words: 6 years, 1 year, 8.6 years. */
export function writeYears(years: number, { t, format }: Writer): string {
  const written = Number(format.year(years));
  return t(messages.years, { count: written, years: format.year(years) });
}

/** A rate in the digits that it was given in, or at three significant figures where it has more. */
function writeGrowthRate(rate: number, writer: Writer): string {
  const isShort = Math.abs(rate * 1e6 - Math.round(rate * 1e6)) < 1e-6;
  return isShort ? writeStatedRate(rate, writer) : writer.format.percent(rate);
}

function wordsOf(
  { start, end, years, rate }: { readonly [term in 'start' | 'end' | 'years' | 'rate']: number },
  { currency }: CalculatorTerms,
  writer: Writer,
) {
  return {
    start: writeAmountOf(start, currency, writer),
    end: writeAmountOf(end, currency, writer),
    years: writeYears(years, writer),
    rate: writeGrowthRate(rate, writer),
  };
}

/** Figures are of whole years: what is reached in the middle of one lies between two of them. */
function writeReachedYear(
  year: number,
  words: ReturnType<typeof wordsOf>,
  { t, format }: Writer,
): string {
  const written = format.year(year);
  if (Number.isInteger(Number(written))) return t(messages.reachedIn, { ...words, year: written });
  const [before, after] = [Math.floor(year), Math.ceil(year)].map((one) => format.year(one));
  return t(messages.reachedBetween, { ...words, before: before ?? '', after: after ?? '' });
}

function writeReached(
  solution: Solution,
  years: number,
  terms: CalculatorTerms,
  writer: Writer,
): string {
  const words = wordsOf({ ...solution, years }, terms, writer);
  const year = terms.fromYear === undefined ? undefined : terms.fromYear + years;
  if (year === undefined || year > growthBounds.toYear[1]) return writer.t(messages.reached, words);
  return writeReachedYear(year, words, writer);
}

function writeGap({ gap, rate }: ComparedGrowth, writer: Writer): string {
  const { t } = writer;
  const words = { rate: writeStatedRate(rate, writer), points: writePoints(gap, writer) };
  if (Math.abs(gap) < leastGap) return t(messages.same, words);
  return t(gap < 0 ? messages.lower : messages.higher, words);
}

function writeComparison(
  compared: ComparedGrowth,
  terms: CalculatorTerms,
  writer: Writer,
): readonly string[] {
  const { impliedRate, endAtRate, yearsAtRate, gap } = compared;
  const implied = wordsOf({ ...compared, rate: impliedRate }, terms, writer);
  const stated = wordsOf({ ...compared, end: endAtRate }, terms, writer);
  const first = [writer.t(messages.rate, implied), writeGap(compared, writer)];
  if (Math.abs(gap) < leastGap) return first;
  const reached =
    yearsAtRate === undefined
      ? writer.t(messages.never, wordsOf(compared, terms, writer))
      : writeReached(compared, yearsAtRate, terms, writer);
  return [...first, writer.t(messages.end, stated), reached];
}

function writeSolution(
  solution: Solution,
  terms: CalculatorTerms,
  writer: Writer,
): readonly string[] {
  if (solution.kind === 'compared') return writeComparison(solution, terms, writer);
  const { solved, years } = solution;
  if (solved === 'years') return [writeReached(solution, years, terms, writer)];
  return [writer.t(messages[solved], wordsOf(solution, terms, writer))];
}

function writeDoubling(rate: number, writer: Writer): string {
  const doubling = doublingYears(rate);
  const words = { rate: writeGrowthRate(rate, writer) };
  if (!doubling.ok) return writer.t(messages.neverDoubles, words);
  return writer.t(messages.doubles, { ...words, years: writeYears(doubling.value, writer) });
}

/** The rates that an amount is to be doubled at: the given one and the one that the amounts take. */
function ratesOf(terms: CalculatorTerms, solution: Solution | undefined): readonly number[] {
  if (solution?.kind === 'compared') {
    const isSame = Math.abs(solution.gap) < leastGap;
    return isSame ? [solution.rate] : [solution.impliedRate, solution.rate];
  }
  const rate = solution?.rate ?? terms.rate;
  return rate !== undefined && rate > -1 && Number.isFinite(rate) ? [rate] : [];
}

function isMultiple(start: number, end: number): boolean {
  return start > 0 && end > 0 && Number.isFinite(end / start);
}

/** What two figures say by themselves. */
function writeMultiple(terms: CalculatorTerms, writer: Writer): readonly string[] {
  const { start, end, years, rate, currency } = terms;
  const { t, format } = writer;
  if (start !== undefined && end !== undefined && isMultiple(start, end)) {
    const [from, to] = [start, end].map((amount) => writeAmountOf(amount, currency, writer));
    const words = { start: from ?? '', end: to ?? '', factor: format.number(end / start) };
    return [t(messages.multiple, words)];
  }
  if (years === undefined || rate === undefined) return [];
  const factor = grown(1, rate, years);
  if (!factor.ok) return [];
  const words = { rate: writeGrowthRate(rate, writer), years: writeYears(years, writer) };
  return [t(messages.multipleOfSpan, { ...words, factor: format.number(factor.value) })];
}

function isMissing({ reason }: GrowthProblem): boolean {
  return reason === 'missing';
}

function writeMissing(missing: readonly GrowthProblem[], { t }: Writer): readonly string[] {
  const names = missing.map(({ where }) => t(fieldMessages[where as GrowthField]));
  if (names.length === 0) return [];
  return [t(messages.missing, { list: names.join(t(messages.comma)) })];
}

/** Why nothing can be computed: figures that cannot be so, then those that are missing. */
function writeObstacles(problems: readonly GrowthProblem[], writer: Writer): readonly string[] {
  const wrong = problems.filter((problem) => !isMissing(problem));
  return [
    ...wrong.map((problem) => writeGrowthProblem(problem, writer)),
    ...writeMissing(problems.filter(isMissing), writer),
  ];
}

/** Everything that follows from the figures of the calculator, in sentences; what cannot be computed is a problem of its field. */
export function writeResults(terms: CalculatorTerms, writer: Writer): WrittenResults {
  const { start, end, years, rate } = terms;
  const result = solveGrowth({ start, end, years, rate });
  const solution = result.ok ? result.value : undefined;
  const problems = result.ok ? [] : result.problems;
  const sentences = [
    ...(solution ? writeSolution(solution, terms, writer) : writeObstacles(problems, writer)),
    ...writeMultiple(terms, writer),
    ...ratesOf(terms, solution).map((one) => writeDoubling(one, writer)),
  ];
  return {
    sentences: [...new Set(sentences.map(closeHan))],
    problems: problems.filter((problem) => !isMissing(problem)),
  };
}
