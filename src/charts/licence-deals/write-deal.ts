import { textOf, type ChartContext } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { fromMillions } from '../parts/from-millions.ts';
import { labelOf } from '../parts/label.ts';
import { writeEventDate } from '../parts/write-event-date.ts';
import { writeMoney, writeMoneyRange } from '../parts/write-money.ts';
import {
  basisMessages,
  dealReasonMessages,
  noValueMessages,
  valueKindMessages,
} from './code-messages.ts';
import { dealBound } from './deal-bound.ts';
import { licenceDealMessages as messages } from './messages.ts';
import { yearlyValue, type LicenceDeal } from './series.ts';

type Words = Pick<ChartContext, 'locale' | 't' | 'format'>;

/** Who sells to whom: "Axel Springer → OpenAI". */
export function writeParties({ row }: LicenceDeal, { locale, t }: Words): string {
  const seller = textOf(row, 'seller')?.[locale] ?? '';
  const buyer = textOf(row, 'buyer')?.[locale] ?? '';
  return t(messages.parties, { seller, buyer });
}

/** When a deal was announced, as far as the source gives it. */
export function writeAnnounced({ row }: LicenceDeal, words: Words): string {
  return writeEventDate(row.announced_on, row.announced_precision, words);
}

function writeEnds(low: number, high: number, currency: string, words: Words): string {
  return low === high
    ? writeMoney(low, currency, words)
    : writeMoneyRange(low, high, currency, words);
}

/** The value of a year with what it is known to be: "at least US$50M a year"; `undefined` where it is not known. */
export function writeYearValue(deal: LicenceDeal, words: Words): string | undefined {
  const value = yearlyValue(deal);
  if (value === undefined) return undefined;
  const written = writeEnds(value.low, value.high, 'USD', words);
  const bound = value.low === value.high ? dealBound(deal.row) : 'exact';
  return closeHan(words.t(messages.perYear, { bound, value: written }));
}

/** A number of years in words: "2.5 years". */
export function writeTerm(years: number, { t, format }: Words): string {
  return t(messages.years, { count: years, years: format.number(years) });
}

function writeNoValue({ row }: LicenceDeal, { t }: Words): string {
  const known = Object.hasOwn(noValueMessages, row.value_kind);
  return t(noValueMessages[known ? (row.value_kind as keyof typeof noValueMessages) : 'other']);
}

/** The value as the source prints it, in its own currency, with what it is for. */
export function writePrinted(deal: LicenceDeal, words: Words): string {
  const { row } = deal;
  const { value_m: amount, currency = 'USD', value_kind: kind, term_years: years } = row;
  if (amount === undefined) return writeNoValue(deal, words);
  const [low, high] = [row.value_low_m ?? amount, row.value_high_m ?? amount];
  const money = writeEnds(fromMillions(low), fromMillions(high), currency, words);
  const isBoundInKind = kind === 'up_to_per_year' || kind === 'minimum_per_year';
  const bound = low === high && !isBoundInKind ? dealBound(row) : 'exact';
  const value = words.t(messages.bounded, { bound, value: money });
  const term = years === undefined ? 'none' : writeTerm(years, words);
  const known = Object.hasOwn(valueKindMessages, kind)
    ? (kind as keyof typeof valueKindMessages)
    : undefined;
  const text =
    known === undefined ? value : words.t(valueKindMessages[known], { value, years: term });
  return closeHan(text);
}

/** What the value of a year rests on; empty where none is known. */
export function writeBasis({ row }: LicenceDeal, { t }: Words): string {
  return row.annual_basis === undefined ? '' : t(basisMessages[row.annual_basis]);
}

/** Why a deal does not count; `undefined` for one that does. */
export function writeReason({ row }: LicenceDeal, words: Words): string | undefined {
  return row.left_out && labelOf(dealReasonMessages, row.left_out, words);
}

/** What a deal is worth beside its name in the drawing, with why it does not count. */
export function writeDetail(deal: LicenceDeal, words: Words): string {
  const text = writeYearValue(deal, words) ?? writePrinted(deal, words);
  const reason = writeReason(deal, words);
  return reason === undefined ? text : words.t(messages.withReason, { text, reason });
}
