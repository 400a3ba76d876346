import { fromDecimalYear, toIsoDate } from '../../core/time.ts';
import type { PointRef } from '../../scenario/arrow.ts';
import type { ChartContext } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { isMeasured, type ArrowEnd, type LostArrow, type Measure } from './measure.ts';
import { arrowMessages as messages, noRateMessages } from './messages.ts';

type Words = Pick<ChartContext, 't' | 'format'>;

/** A multiple from here on is written with the reader's units. */
const plainEnd = 1e5;

/** Writes an amount of the chart, and how far two of them lie apart (without a sign), with the unit. */
export interface AmountWords {
  readonly writeAmount: (amount: number) => string;
  readonly writeDifference: (difference: number) => string;
}

function writeTime(year: number, { t, format }: Words): string {
  return Number.isInteger(year)
    ? t(messages.year, { year: format.year(year) })
    : format.month(toIsoDate(Math.round(fromDecimalYear(year))));
}

function nameOf({ track, point }: ArrowEnd): string {
  return point.name ?? track.label;
}

/** A point by its name and time: "demand, median (2026)". */
export function writeArrowEnd(end: ArrowEnd, words: Words): string {
  return words.t(messages.timedName, { name: nameOf(end), time: writeTime(end.year, words) });
}

/** A point by its amount and time, and by its name where one is given. */
function writeAmountAt(
  { point, year }: ArrowEnd,
  name: string | undefined,
  { writeAmount }: AmountWords,
  words: Words,
): string {
  return words.t(messages.end, {
    amount: writeAmount(point.at[1]),
    time: writeTime(year, words),
    name: name ?? 'none',
  });
}

function signed(value: number, text: string, { t }: Words): string {
  if (value === 0) return text;
  return t(value > 0 ? messages.gain : messages.loss, { amount: text });
}

function writeRate({ rate }: Measure, words: Words): string | undefined {
  if (typeof rate !== 'number') return undefined;
  const text = signed(rate, words.format.percent(Math.abs(rate)), words);
  return words.t(messages.rate, { rate: text });
}

function writeMultiple({ multiple }: Measure, { t, format }: Words): string | undefined {
  return multiple === undefined
    ? undefined
    : t(messages.multiple, {
        multiple: multiple < plainEnd ? format.number(multiple) : format.amount(multiple),
      });
}

function writeGap({ difference }: Measure, amounts: AmountWords, words: Words): string {
  return signed(difference, amounts.writeDifference(Math.abs(difference)), words);
}

function writeYears(years: number, { t, format }: Words): string {
  return t(messages.years, { count: years, years: format.number(years) });
}

/** What stands beside an arrow: its yearly rate, if it has one, and under it the multiple and the difference. */
export function writeArrowLabel(
  measured: Measure,
  amounts: AmountWords,
  words: Words,
): readonly string[] {
  const rate = writeRate(measured, words);
  const multiple = writeMultiple(measured, words);
  const difference = writeGap(measured, amounts, words);
  if (multiple === undefined) return [difference];
  if (rate === undefined) return [multiple, difference];
  return [rate, words.t(messages.both, { first: multiple, second: difference })];
}

/** An arrow whose points are not both in the chart, in a sentence. */
export function writeLost({ arrow, from, to }: LostArrow, words: Words): string {
  const name = (end: ArrowEnd | undefined, ref: PointRef): string =>
    end === undefined ? ref.pointId : writeArrowEnd(end, words);
  const [start, end] = [name(from, arrow.from), name(to, arrow.to)];
  return closeHan(words.t(messages.lost, { start, end }));
}

/** An arrow in a sentence: both points with their amounts, the yearly rate over how many years, the multiple and the difference; why there is no rate; or that a point is missing. */
export function writeMeasure(
  measured: Measure | LostArrow,
  amounts: AmountWords,
  words: Words,
): string {
  if (!isMeasured(measured)) return writeLost(measured, words);
  const { start, end, years, rate } = measured;
  const [startName, endName] = [nameOf(start), nameOf(end)];
  const sentence = words.t(messages.measured, {
    start: writeAmountAt(start, startName === endName ? undefined : startName, amounts, words),
    end: writeAmountAt(end, endName, amounts, words),
    rate: writeRate(measured, words) ?? 'none',
    years: writeYears(years, words),
    multiple: writeMultiple(measured, words) ?? 'none',
    difference: writeGap(measured, amounts, words),
    reason: typeof rate === 'number' ? 'none' : words.t(noRateMessages[rate]),
  });
  return closeHan(sentence);
}
