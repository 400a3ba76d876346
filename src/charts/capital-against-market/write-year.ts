import { toIsoDate } from '../../core/time.ts';
import type { ChartContext } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { writeMoney, writeMoneyRange } from '../parts/write-money.ts';
import { capitalMessages as messages } from './messages.ts';
import { ratioBound, type RatioBound } from './ratio-bound.ts';
import { countedRatios, isFloor, marketEnds, ratioEnds, type CapitalYear } from './series.ts';

type Words = Pick<ChartContext, 'locale' | 't' | 'format'>;

function writeEnds([low, high]: readonly [number, number], words: Words): string {
  const [first, last] = [words.format.amount(low), words.format.amount(high)];
  return first === last ? writeMoney(low, 'USD', words) : writeMoneyRange(low, high, 'USD', words);
}

function bounded(value: string, bound: RatioBound, { t }: Words): string {
  return closeHan(t(messages.bounded, { bound, value }));
}

/** What vendors raised in a year: "at least US$624M raised", or that no amount is known. */
export function writeRaised(year: CapitalYear, words: Words): string {
  if (year.raisedUsd === undefined) return words.t(messages.noRaise);
  const bound = isFloor(year) ? 'at_least' : 'exact';
  const value = bounded(writeMoney(year.raisedUsd, 'USD', words), bound, words);
  return closeHan(words.t(messages.raised, { value }));
}

/** The rounds behind it, then what of them is not in the sum, each on its own. */
export function writeRoundParts(
  { roundCount, withoutAmount, floorCount, yearUnseen }: CapitalYear,
  { t }: Words,
): readonly string[] {
  return [
    t(messages.roundCount, { count: roundCount }),
    ...(withoutAmount > 0 ? [t(messages.withoutAmount, { count: withoutAmount })] : []),
    ...(floorCount > 0 ? [t(messages.onlyFloor, { count: floorCount })] : []),
    ...(yearUnseen > 0 ? [t(messages.yearUnseen, { count: yearUnseen })] : []),
  ];
}

/** The rounds behind it, and what of them is not in the sum. */
export function writeRounds(year: CapitalYear, words: Words): string {
  const parts = writeRoundParts(year, words);
  return parts.reduce((first, second) => words.t(messages.listed, { first, second }));
}

/** The sizes that count from the lowest to the highest: "market US$1.96B–5B"; `undefined` where none does. */
export function writeMarket(year: CapitalYear, words: Words): string | undefined {
  const ends = marketEnds(year);
  return ends && closeHan(words.t(messages.market, { value: writeEnds(ends, words) }));
}

/** Dollars raised for each dollar of market: "at least US$0.12–0.32"; `undefined` where it is not known. */
export function writeRatio(year: CapitalYear, words: Words): string | undefined {
  const ends = ratioEnds(year);
  return ends && bounded(writeEnds(ends, words), ratioBound(countedRatios(year), year), words);
}

/** Whether a year is not over on the reader's day. */
export function isOpen(
  { year }: Pick<CapitalYear, 'year'>,
  { today }: Pick<ChartContext, 'today'>,
): boolean {
  return year >= Number(toIsoDate(today).slice(0, 4));
}
