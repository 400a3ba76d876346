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

/** An amount as printed, unless the reader entered another. */
function amountOf(
  own: GivenNumber | undefined,
  printed: PrintedAmount,
  amount: number | undefined,
  year: number | undefined,
): PrintedAmount {
  return own === undefined ? { ...printed, year } : { amount, year };
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

/** A sentence with the reader's corrections as a row for the audit; an end year that only a span gives is counted from the start. */
export function correctedRow(values: CalculatorValues, sentence: GrowthSentence): GrowthRow {
  const terms = termsOf(values, sentence);
  const { fromYear, years } = terms;
  const reached = fromYear === undefined || years === undefined ? undefined : fromYear + years;
  const { base, estimate, target, stated } = growthRowOfSentence(sentence);
  return {
    base: amountOf(values.start, base, terms.start, fromYear),
    estimate,
    target: amountOf(values.end, target, terms.end, terms.toYear ?? reached),
    stated: statedOf(values, stated, terms.rate),
  };
}
