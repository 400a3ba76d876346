import { probabilityBy, type RunOut } from '../../models/run-out.ts';
import type { ChartContext } from '../chart.ts';
import type { YearInterval } from '../parts/interval-line.ts';
import { writeYearInWords } from '../parts/write-model-year.ts';
import { writeShare } from '../parts/write-share.ts';
import { runOutMessages as messages } from './messages.ts';

type Words = Pick<ChartContext, 't' | 'format'>;

/** The year at one of the shares that a run-out is given at; `undefined` beyond 2100, throws for another share. */
export function quantileYear({ quantiles }: RunOut, share: number): number | undefined {
  const quantile = quantiles.find((candidate) => candidate.share === share);
  if (quantile === undefined) throw new RangeError(`no such quantile: ${share}`);
  return quantile.year;
}

/** The 80 % interval with its median; an end beyond 2100 is `Infinity`. */
export function runOutInterval(runOut: RunOut): YearInterval {
  return {
    low: quantileYear(runOut, 0.1) ?? Infinity,
    median: quantileYear(runOut, 0.5) ?? Infinity,
    high: quantileYear(runOut, 0.9) ?? Infinity,
  };
}

/** How many of the equally likely years lie before a decimal year. */
function dotsBefore({ dots }: RunOut, year: number): number {
  return dots.filter((dot) => dot !== undefined && dot < year).length;
}

/** "in 17 of 50 worlds before 2028". */
export function describeRunOut(runOut: RunOut, byYear: number, { t, format }: Words): string {
  return t(messages.worldsBefore, {
    count: dotsBefore(runOut, byYear),
    total: runOut.dots.length,
    year: format.year(byYear),
  });
}

/** "2027.3–2032", and where an end is no year, "2027.3 to after 2100". */
function writeYearRange(low: number | undefined, high: number | undefined, words: Words): string {
  const { t, format } = words;
  if (low === undefined) return writeYearInWords(low, words);
  if (high !== undefined) {
    return writeYearInWords(format.range(format.year(low), format.year(high)), words);
  }
  const ends = { low: writeYearInWords(low, words), high: writeYearInWords(high, words) };
  return t(messages.rangeWords, ends);
}

/** "80%: 2027.3–2032": the 80 % interval of the run-out year. */
export function writeRunOutInterval(runOut: RunOut, words: Words): string {
  const range = writeYearRange(quantileYear(runOut, 0.1), quantileYear(runOut, 0.9), words);
  return words.t(messages.interval, { level: words.format.percent(0.8), range });
}

/** "2029.1 (80%: 2027.3–2032)": the median with the 80 % interval; an end beyond 2100 is "after 2100". */
export function writeRunOutSpan(runOut: RunOut, words: Words): string {
  return words.t(messages.span, {
    median: writeYearInWords(quantileYear(runOut, 0.5), words),
    interval: writeRunOutInterval(runOut, words),
  });
}

/** A smaller probability of run-out in the past is not worth a sentence. */
const tellingPastShare = 0.01;

/** "In 12% of the draws it would have been used up before today."; `undefined` below 1 %. */
export function writePastShare(
  runOut: RunOut,
  todayYear: number,
  words: Words,
): string | undefined {
  const share = probabilityBy(runOut, todayYear);
  return share < tellingPastShare
    ? undefined
    : words.t(messages.pastShare, { share: writeShare(share, words) });
}
