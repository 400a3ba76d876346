import type { GrowthRow, PrintedAmount, StatedGrowth } from '../models/market/growth/growth-row.ts';
import { growthRowOfSentence } from '../models/market/sentence/growth-row-of-sentence.ts';
import type { Currency, GrowthSentence } from '../models/market/sentence/growth-sentence.ts';
import type { CalculatorValues } from './growth-settings.ts';
import type { GivenNumber } from './setting.ts';

/** A figure of the calculator that is a number. */
export type GrowthField = 'start' | 'end' | 'fromYear' | 'toYear' | 'years' | 'rate';

/** What the calculator computes with: amounts in units of `currency`, years, and a share per year; `undefined` where nothing is given. */
export type CalculatorTerms = { readonly [field in GrowthField]: number | undefined } & {
  readonly currency: Currency | undefined;
};

/** The reader's own figure, else the one of the sentence; `none` is no figure. */
function given(own: GivenNumber | undefined, read: number | undefined): number | undefined {
  return own === 'none' ? undefined : (own ?? read);
}

function spanOf(fromYear: number | undefined, toYear: number | undefined): number | undefined {
  return fromYear === undefined || toYear === undefined ? undefined : toYear - fromYear;
}

/** The figures of the calculator: what the reader entered over what the sentence says, and the span of two years where none is given. */
export function termsOf(
  values: CalculatorValues,
  sentence: GrowthSentence | undefined,
): CalculatorTerms {
  const { start, end, growth } = sentence ?? {};
  const fromYear = given(values.fromYear, start?.year ?? growth?.fromYear);
  const toYear = given(values.toYear, end?.year ?? growth?.toYear);
  return {
    start: given(values.start, start?.amount),
    end: given(values.end, end?.amount),
    fromYear,
    toYear,
    years: given(values.years, spanOf(fromYear, toYear) ?? sentence?.years?.years),
    rate: given(values.rate, growth?.rate),
    currency: values.currency ?? start?.currency ?? end?.currency,
  };
}

/** What is to be set when a figure is entered or taken away: a span and two years say the same, so the newer of them counts. */
export function enterTerm(
  field: GrowthField,
  value: GivenNumber,
  { fromYear, toYear }: CalculatorTerms,
): Partial<CalculatorValues> {
  const entered = { [field]: value };
  if (field === 'years') return { ...entered, toYear: 'none' };
  const otherYear = field === 'fromYear' ? toYear : field === 'toYear' ? fromYear : undefined;
  return otherYear === undefined ? entered : { ...entered, years: undefined };
}

/** A sentence in place of another, without the figures that were entered over the other. */
export function enterSentence(sentence: string): CalculatorValues {
  return {
    sentence,
    start: undefined,
    end: undefined,
    fromYear: undefined,
    toYear: undefined,
    years: undefined,
    rate: undefined,
    currency: undefined,
  };
}

/** Significant digits of an amount that is meant as it was entered. */
const exactDigits = 12;

/** An amount as printed, unless the reader entered one, which is exact. */
function amountOf(
  own: GivenNumber | undefined,
  printed: PrintedAmount,
  amount: number | undefined,
  year: number | undefined,
): PrintedAmount {
  return own === undefined
    ? { ...printed, year }
    : { amount, year, significantDigits: exactDigits };
}

function statedOf(
  { rate: own, fromYear, toYear, years }: CalculatorValues,
  stated: StatedGrowth | undefined,
  rate: number | undefined,
): StatedGrowth | undefined {
  if (rate === undefined) return undefined;
  const kind = stated?.kind ?? 'cagr';
  const growth = own === undefined && stated !== undefined ? stated : { rate, kind };
  const hasOwnYears = [fromYear, toYear, years].some((year) => year !== undefined);
  return hasOwnYears ? { ...growth, fromYear: undefined, toYear: undefined } : growth;
}

/** A growth claim as a row for the audit. */
export interface GrowthClaim {
  readonly row: GrowthRow;
  readonly currency: Currency | undefined;
  /** Whether its years are those of the calendar; else they are counted from its start. */
  readonly isDated: boolean;
}

/** The years of start and end: given, or counted from each other; from 0 where only their distance is known. */
function yearsOf({ fromYear, toYear, years }: CalculatorTerms) {
  const isDated = fromYear !== undefined || toYear !== undefined;
  if (years === undefined) return { isDated, from: fromYear, to: toYear };
  const from = fromYear ?? (toYear === undefined ? 0 : toYear - years);
  return { isDated, from, to: toYear ?? from + years };
}

const openRow: GrowthRow = { base: {}, estimate: {}, target: {}, stated: undefined };

/** What the calculator says as a row for the audit: a sentence with the reader's corrections, or the reader's figures alone. */
export function claimOf(
  values: CalculatorValues,
  sentence: GrowthSentence | undefined,
): GrowthClaim {
  const terms = termsOf(values, sentence);
  const { isDated, from, to } = yearsOf(terms);
  const printed = sentence === undefined ? openRow : growthRowOfSentence(sentence);
  const row = {
    base: amountOf(values.start, printed.base, terms.start, from),
    estimate: printed.estimate,
    target: amountOf(values.end, printed.target, terms.end, to),
    stated: statedOf(values, printed.stated, terms.rate),
  };
  return { row, currency: terms.currency, isDated };
}
