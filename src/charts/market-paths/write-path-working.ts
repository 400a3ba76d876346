import { cagr } from '../../models/market/growth/cagr.ts';
import type { NormalizedPoint } from '../../models/market/basis/path-to-basis.ts';
import type { ChartContext } from '../chart.ts';
import { writeMoney } from '../parts/write-money.ts';
import { writeQualified } from '../parts/write-qualified.ts';
import { stepsOf } from './conversion-steps.ts';
import { pathWorkingMessages as messages } from './messages.ts';
import type { PathLine, PathsSeries } from './series.ts';
import { writeGrowth } from './write-value.ts';

/** No source prints more significant figures than this. */
const printedDigits = 6;

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** Whether the source gives the amount of a year, be it as a range. */
function isGiven({ kind }: NormalizedPoint): boolean {
  return kind === 'stated';
}

function writeOriginal(point: NormalizedPoint, { path }: PathLine, words: Words): string {
  const { qualifier, originalAmount, year } = point;
  const money = writeMoney(originalAmount, path.originalCurrency, words, printedDigits);
  const amount = qualifier === 'midpoint' ? money : writeQualified(money, qualifier, words);
  return words.t(messages.yearAmount, { year: words.format.year(year), qualifier, amount });
}

function listOf(items: readonly string[], { locale }: Words): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

function writePrinted(line: PathLine, words: Words): string {
  const printed = line.path.points.filter(isGiven);
  const amounts = printed.map((point) => writeOriginal(point, line, words));
  return words.t(messages.printed, { amounts: listOf(amounts, words) });
}

/** The growth that each pair of neighbouring printed amounts implies, where it fills the years between them. */
function writeImplied({ path }: PathLine, words: Words): readonly string[] {
  const printed = path.points.filter(isGiven);
  const rates = printed.slice(1).flatMap((to, place) => {
    const from = printed[place];
    const isFilled = path.points.some(
      ({ kind, year }) =>
        kind === 'interpolated' && year < to.year && year > (from?.year ?? to.year),
    );
    if (from === undefined || !isFilled) return [];
    const rate = cagr(from.originalAmount, to.originalAmount, to.year - from.year);
    if (!rate.ok) return [];
    const years = words.format.range(words.format.year(from.year), words.format.year(to.year));
    return [words.t(messages.rateOfYears, { years, rate: writeGrowth(rate.value, words) })];
  });
  return rates.length === 0 ? [] : [words.t(messages.implied, { rates: listOf(rates, words) })];
}

function writeGrown({ path, row }: PathLine, words: Words): readonly string[] {
  const grown = path.points.filter(({ kind }) => kind === 'grown');
  const [first] = grown;
  const last = grown.at(-1);
  const rate = row.stated_growth_per_year;
  if (first === undefined || last === undefined || rate === undefined) return [];
  const { format } = words;
  const [from, to] = [format.year(first.year), format.year(last.year)];
  const years = from === to ? from : format.range(from, to);
  return [words.t(messages.grown, { years, rate: writeGrowth(rate, words) })];
}

function writeConversion(
  point: NormalizedPoint,
  { path }: PathLine,
  { currency }: PathsSeries,
  words: Words,
): string {
  const { t, format } = words;
  const { sold, deflation, bought } = stepsOf(point.conversion, path.originalCurrency);
  return t(messages.conversion, {
    year: format.year(point.year),
    original: writeMoney(point.originalAmount, path.originalCurrency, words, printedDigits),
    amount: writeMoney(point.amount, currency, words),
    sold: sold ? format.number(sold.unitsPerUsd) : 'none',
    soldCurrency: path.originalCurrency,
    soldYear: sold?.isCarriedForward === true ? format.year(sold.rateYear) : 'none',
    deflator: deflation ? format.number(deflation.factor) : 'none',
    isAssumed: deflation?.isAssumed === true ? 'yes' : 'no',
    bought: bought ? format.number(bought.unitsPerUsd) : 'none',
    boughtCurrency: currency,
    boughtYear: bought?.isCarriedForward === true ? format.year(bought.rateYear) : 'none',
  });
}

function writeConversions(line: PathLine, series: PathsSeries, words: Words): readonly string[] {
  const printed = line.path.points.filter(isGiven);
  const isSame = printed.every(
    ({ conversion }) => conversion.rates.length === 0 && conversion.deflation === undefined,
  );
  if (isSame) return [words.t(messages.unconverted)];
  return printed.map((point) => writeConversion(point, line, series, words));
}

/** How a path comes about, a sentence a step: what is printed, what joins the years, and how each printed amount came to the basis. */
export function writePathWorking(
  line: PathLine,
  series: PathsSeries,
  words: Words,
): readonly string[] {
  return [
    writePrinted(line, words),
    ...(series.rate === 'stated' && line.path.rate === 'implied'
      ? [words.t(messages.rateless)]
      : []),
    ...writeImplied(line, words),
    ...writeGrown(line, words),
    ...writeConversions(line, series, words),
  ];
}
