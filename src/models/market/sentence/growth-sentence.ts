import type { Problem } from '../../../core/problem.ts';
import type { PrintedAmount, StatedGrowth } from '../growth/growth-row.ts';
import type { Qualifier } from '../qualifier.ts';

/** A part of the text that was parsed, in UTF-16 units; `end` is excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Currencies that are read, as ISO 4217 codes. */
export type Currency =
  | 'USD'
  | 'CNY'
  | 'TWD'
  | 'HKD'
  | 'EUR'
  | 'GBP'
  | 'JPY'
  | 'KRW'
  | 'INR'
  | 'AUD'
  | 'CAD'
  | 'SGD';

/** An amount as a sentence states it, in units of its currency; the audit of growth takes it as it is. */
export interface StatedAmount extends PrintedAmount {
  readonly amount: number;
  readonly significantDigits: number;
  readonly qualifier: Qualifier;
  /** Absent when the sentence names none, or one that can be two. */
  readonly currency?: Currency;
  readonly year?: number;
  readonly span: Span;
  readonly yearSpan?: Span;
}

/** A growth rate as a sentence states it, with the part of the text that states it. */
export interface StatedRate extends StatedGrowth {
  readonly qualifier: Qualifier;
  readonly percentDecimals: number;
  readonly span: Span;
  /** Where the sentence gives the years of the rate. */
  readonly periodSpan?: Span;
}

/** A length of time that a sentence states, in years. */
export interface StatedYears {
  readonly years: number;
  readonly span: Span;
}

/** Why a part of a sentence cannot be read, or can be read in more than one way. */
export type SentenceReason =
  /** There is no text. */
  | 'empty'
  /** Longer than `longestSentence`. */
  | 'too-long'
  /** Neither an amount nor a growth rate. */
  | 'no-figures'
  /** 兆 outside Traditional Chinese: 10¹² in Taiwan, 10⁶ to some mainland readers. */
  | 'zhao-unclear'
  /** A number that can be two: 3,09 or 1 300 or 1.300.000. */
  | 'number-unclear'
  /** 25 年 is 2025 or 25 years. */
  | 'two-digit-year'
  /** Start and end are in different currencies. */
  | 'mixed-currencies'
  /** Money without a unit of size, too small for a market: left out. */
  | 'missing-unit'
  /** Billions, 數百億: an order of magnitude and no amount; left out. */
  | 'vague-amount'
  /** 20 to 30 billion: left out. */
  | 'amount-range'
  /** 26 to 26.4 %: left out. */
  | 'rate-range'
  /** What the market grows by, not what it grows to: left out. */
  | 'increment'
  /** The same amount in a second currency: left out. */
  | 'second-currency'
  /** More amounts than a start and an end: the others are left out. */
  | 'several-amounts'
  /** More growth rates than one, and none is the one: all left out. */
  | 'several-rates'
  /** A percentage that nothing calls growth, taken as growth. */
  | 'unlabelled-rate'
  /** Growth over several years that nothing calls yearly. */
  | 'total-or-yearly'
  /** Percentage points: no rate; left out. */
  | 'percentage-points'
  /** Doubled, 3 倍: "grew three times" is times three or times four; left out. */
  | 'multiple'
  /** 元 in Traditional Chinese, ¥ in English: two currencies. */
  | 'currency-unclear'
  /** One amount, and nothing says whether growth starts or ends with it: taken as the start. */
  | 'start-or-end'
  /** Two amounts of one year. */
  | 'same-year'
  /** An amount has no year of its own: that of the rate is taken. */
  | 'year-from-period'
  /** A year that neither an amount nor a rate has taken: left out. */
  | 'unused-year'
  /** A quarter or half of a year. */
  | 'partial-year'
  /** Up to, less than: an upper bound, read as "almost". */
  | 'upper-bound';

/** A part of a sentence that was not read, or not surely; `value` is the text and `where` the kind of figure. */
export interface SentenceProblem extends Problem {
  readonly where: 'text' | 'amount' | 'rate' | 'year' | 'currency';
  readonly reason: SentenceReason;
  readonly span: Span;
}

/** What a sentence says about growth. At least one of `start`, `end` and `growth` is there. */
export interface GrowthSentence {
  readonly start?: StatedAmount;
  readonly end?: StatedAmount;
  readonly growth?: StatedRate;
  /** A length that the sentence states; the years between start and end are not counted here. */
  readonly years?: StatedYears;
  /** Amounts that were read and are neither start nor end. */
  readonly others: readonly StatedAmount[];
  /** What was left out or chosen among several readings, in the order of the text. */
  readonly ambiguities: readonly SentenceProblem[];
}
