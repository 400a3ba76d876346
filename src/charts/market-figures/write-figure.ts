import type { Conversion, UsedRate } from '../../models/market/basis/figure.ts';
import type { NormalizedPath, NormalizedPoint } from '../../models/market/basis/path-to-basis.ts';
import { cagr } from '../../models/market/growth/cagr.ts';
import { plainAmount } from '../../models/market/plain-amount.ts';
import type { Qualifier } from '../../models/market/qualifier.ts';
import type { ChartContext } from '../chart.ts';
import { writeMoney } from '../parts/write-money.ts';
import { writeQualified } from '../parts/write-qualified.ts';
import { figureMessages as messages } from './figure-messages.ts';
import type { MarketForecastRow } from './queries.ts';
import { writeQualifiedMoney } from './write-qualified-money.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

const roles = ['base', 'estimate', 'target'] as const;
const mostDecimals = 2;
/** As many as nearly every source prints. */
const originalDigits = 4;

/** A growth rate (share a year) as a percentage with at most two decimals. */
function writeRate(rate: number, { locale }: Pick<Words, 'locale'>, decimals = mostDecimals) {
  const options = { style: 'percent', maximumFractionDigits: decimals } as const;
  return new Intl.NumberFormat(locale, options).format(rate);
}

function listOf(parts: readonly string[], { locale }: Pick<Words, 'locale'>): string {
  return parts.join(locale === 'en' ? ', ' : '，');
}

/** An amount with its year as a source prints it; of a range the middle. */
function writePrintedAmount(
  money: string,
  year: number,
  qualifier: Qualifier,
  { t, format }: Words,
): string {
  const isMiddle = qualifier === 'midpoint';
  const amount = isMiddle ? money : writeQualified(money, qualifier, { t });
  return t(messages.amountIn, { amount, qualifier, year: format.year(year) });
}

function printedAmounts(row: MarketForecastRow, words: Words): readonly string[] {
  return roles.flatMap((role) => {
    const [year, count] = [row[`${role}_year`], row[`${role}_bn`]];
    const amount = count === undefined ? undefined : plainAmount(count, 'billion');
    if (year === undefined || amount === undefined) return [];
    const digits = row[`${role}_significant_digits`];
    const money = writeMoney(amount, row.currency, words, digits);
    const qualifier = role === 'estimate' ? undefined : row[`${role}_qualifier`];
    return [writePrintedAmount(money, year, qualifier ?? 'exact', words)];
  });
}

/** What a forecast prints: its amounts with their years, in its own currency, and the growth that it states; `undefined` where it prints neither. */
export function writePrinted(row: MarketForecastRow, words: Words): string | undefined {
  const { stated_growth_per_year: rate } = row;
  const stated =
    rate === undefined ? [] : [words.t(messages.statedRate, { rate: writeRate(rate, words) })];
  const parts = [...printedAmounts(row, words), ...stated];
  return parts.length === 0 ? undefined : words.t(messages.printed, { list: listOf(parts, words) });
}

interface Neighbours {
  readonly before: NormalizedPoint | undefined;
  readonly after: NormalizedPoint | undefined;
}

function printedAround({ points }: NormalizedPath, year: number): Neighbours {
  const printed = points.filter(({ kind }) => kind === 'stated');
  return {
    before: printed.findLast((point) => point.year < year),
    after: printed.find((point) => point.year > year),
  };
}

function writeJoined(
  { before, after }: Neighbours,
  year: string,
  statesRate: boolean,
  words: Words,
): string {
  const { t, format } = words;
  if (before === undefined || after === undefined) return t(messages.interpolated, { year });
  const growth = cagr(before.originalAmount, after.originalAmount, after.year - before.year);
  return t(messages.joined, {
    year,
    from: format.year(before.year),
    to: format.year(after.year),
    rate: growth.ok ? writeRate(growth.value, words, 1) : 'none',
    statesRate: statesRate ? 'yes' : 'no',
  });
}

/** How a forecast comes to its amount of a year: printed, on the way between two printed amounts, or grown at the stated rate. */
export function writeHowItComes(
  row: MarketForecastRow,
  path: NormalizedPath,
  point: NormalizedPoint,
  words: Words,
): string {
  const { t, format } = words;
  const year = format.year(point.year);
  if (point.kind === 'stated') return t(messages.stated, { year, qualifier: point.qualifier });
  const around = printedAround(path, point.year);
  const rate = row.stated_growth_per_year;
  if (point.kind === 'interpolated') return writeJoined(around, year, rate !== undefined, words);
  const start = around.before ?? around.after;
  return t(messages.grown, {
    year,
    rate: rate === undefined ? 'none' : writeRate(rate, words),
    start: start
      ? writeQualifiedMoney(start.originalAmount, start.qualifier, path.originalCurrency, words)
      : 'none',
    startYear: start ? format.year(start.year) : 'none',
  });
}

function writeUsedRate(rate: UsedRate, { t, format }: Words): string {
  return t(messages.rate, {
    currency: rate.currency,
    rate: format.number(rate.unitsPerUsd),
    year: format.year(rate.rateYear),
    carried: rate.isCarriedForward ? 'yes' : 'no',
    months: rate.monthsCovered,
  });
}

function writeSteps({ rates, deflation }: Conversion, words: Words): readonly string[] {
  const prices = deflation && {
    factor: words.format.number(deflation.factor),
    assumed: deflation.isAssumed ? 'yes' : 'no',
    months: deflation.monthsCovered,
  };
  return [
    ...rates.map((rate) => writeUsedRate(rate, words)),
    ...(prices ? [words.t(messages.prices, prices)] : []),
  ];
}

/** A figure on the basis of the page, as it is converted. */
export interface ConvertedAmount {
  readonly amount: number;
  readonly currency: string;
  readonly originalAmount: number;
  readonly originalCurrency: string;
  readonly conversion: Conversion;
}

/** How an amount came to the basis, with each rate and its year; `undefined` where it stayed as it was. */
export function writeConversion(converted: ConvertedAmount, words: Words): string | undefined {
  const steps = writeSteps(converted.conversion, words);
  if (steps.length === 0) return undefined;
  return words.t(messages.converted, {
    original: writeMoney(
      converted.originalAmount,
      converted.originalCurrency,
      words,
      originalDigits,
    ),
    amount: writeMoney(converted.amount, converted.currency, words),
    steps: listOf(steps, words),
  });
}
