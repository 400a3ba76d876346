import type { Qualifier } from '../qualifier.ts';
import type { Currency, SentenceProblem, Span, StatedAmount } from './growth-sentence.ts';
import type { Cue } from './lexicon/cue.ts';
import type { UnclearCurrency } from './lexicon/money-words.ts';

/** An amount before its currency and year are settled; without `power` its unit of size may stand further on. */
export interface AmountItem {
  readonly kind: 'amount';
  readonly digits: string;
  readonly power: number | undefined;
  readonly qualifier: Qualifier;
  /** The words before it say that the market gets past it. */
  readonly isPassing: boolean;
  readonly isVague: boolean;
  readonly currency: Currency | UnclearCurrency | undefined;
  readonly currencySpan: Span | undefined;
  readonly span: Span;
}

/** A percentage as a share. */
export interface PercentItem {
  readonly kind: 'percent';
  readonly rate: number;
  readonly percentDecimals: number;
  readonly qualifier: Qualifier;
  readonly span: Span;
}

/** A calendar year. */
export interface YearItem {
  readonly kind: 'year';
  readonly year: number;
  /** With a month: rather a date than the year of a market. */
  readonly isDated: boolean;
  readonly span: Span;
}

/** A first and last year. */
export interface PeriodItem {
  readonly kind: 'period';
  readonly fromYear: number;
  readonly toYear: number;
  /** Where each of the two years stands. */
  readonly yearSpans: readonly [Span, Span];
  readonly span: Span;
}

/** A length in years. */
export interface LengthItem {
  readonly kind: 'years';
  readonly years: number;
  /** Counted from a year named before it: ten years later. */
  readonly isLater: boolean;
  readonly span: Span;
}

/** A sentence as figures and the words between them. */
export type Item =
  | AmountItem
  | PercentItem
  | YearItem
  | PeriodItem
  | LengthItem
  | { readonly kind: 'cue'; readonly cue: Cue; readonly span: Span }
  | { readonly kind: 'break'; readonly isStrong: boolean; readonly span: Span }
  | { readonly kind: 'gap'; readonly span: Span };

/** An amount with its size and currency settled. */
export interface SettledAmount {
  readonly kind: 'amount';
  readonly stated: StatedAmount;
  readonly isPassing: boolean;
  readonly span: Span;
}

/** A sentence whose amounts are settled. */
export type SettledItem = Exclude<Item, AmountItem> | SettledAmount;

/** Takes down what was not read, or not surely. */
export type Note = (
  where: SentenceProblem['where'],
  reason: SentenceProblem['reason'],
  span: Span,
) => void;
