import type { Locale } from './locales.ts';
import { toSuperscript } from './superscript.ts';

/** How large numbers are written: in the reader's own units (30.9億, 3.09B), with K, M, B and T everywhere, or in powers of ten. */
export const numberStyles = ['local', 'short', 'scientific'] as const;

/** One of the ways to write large numbers. */
export type NumberStyle = (typeof numberStyles)[number];

/** In how many figures a number is written at most. */
export type Digits =
  | { readonly maximumSignificantDigits: number }
  | { readonly maximumFractionDigits: number };

/** Writes numbers and dates for one reader. */
export interface Format {
  /** A large amount at three significant figures, or as many as a source prints: 15T, 15兆, 1.2京, 1.5 × 10¹³; in powers of ten where the reader's units end. */
  amount(value: number, significantDigits?: number): string;
  /** How many powers of ten apart the reader's units are: 3 (K, M, B), 4 (萬, 億) or 1 (powers of ten). */
  readonly unitStep: number;
  /** A plain number at up to three significant figures. */
  number(value: number): string;
  /** A whole number with separators, for counts. */
  count(value: number): string;
  /** A share from 0 to 1 as a percentage, at up to three significant figures or in other digits. */
  percent(share: number, digits?: Digits): string;
  /** A difference with its sign at one decimal: +0.4, −0.5. */
  difference(value: number): string;
  /** A decimal year at one decimal, without the decimal when it is whole: 2032.4, 2026. */
  year(decimalYear: number): string;
  /** An ISO date as the reader writes it: 18 April 2024. */
  date(isoDate: string): string;
  /** The month of an ISO date: April 2024. */
  month(isoDate: string): string;
  /** A size in bytes in megabytes: 8.1 MB. */
  megabytes(bytes: number): string;
  /** Two written ends of a range, joined by an en dash. */
  range(low: string, high: string): string;
}

function formatScientific(
  value: number,
  significantDigits: number,
  plain: Intl.NumberFormat,
): string {
  if (value === 0) return '0';
  const exponent = Math.floor(Math.log10(Math.abs(value)));
  const mantissa = Number((value / 10 ** exponent).toPrecision(significantDigits));
  const [digits, power] = mantissa >= 10 ? [mantissa / 10, exponent + 1] : [mantissa, exponent];
  const tens = `10${toSuperscript(power)}`;
  return digits === 1 ? tens : `${plain.format(digits)} × ${tens}`;
}

/** 10¹⁶ in Taiwan; Intl ends at 兆 and would write 10,000兆. */
const jing = 1e16;

/** From here on no reader has a unit: FLOP stand as powers of ten. */
const unitsEnd = 1e20;

type Amount = (value: number) => string;

function amountAt(significantDigits: number, locale: Locale, style: NumberStyle): Amount {
  const plain = new Intl.NumberFormat(locale, { maximumSignificantDigits: significantDigits });
  if (style === 'scientific') return (value) => formatScientific(value, significantDigits, plain);
  const compact = new Intl.NumberFormat(style === 'local' ? locale : 'en', {
    notation: 'compact',
    maximumSignificantDigits: significantDigits,
    useGrouping: 'always',
  });
  const hasJing = style === 'local' && locale === 'zh-Hant';
  return (value) => {
    const size = Number(Math.abs(value).toPrecision(significantDigits));
    if (size >= unitsEnd) return formatScientific(value, significantDigits, plain);
    return hasJing && size >= jing ? `${compact.format(value / jing)}京` : compact.format(value);
  };
}

/** Each number of digits has a format of its own, made when it is first asked for. */
function makeAmount(locale: Locale, style: NumberStyle): Format['amount'] {
  const formats = new Map<number, Amount>();
  return (value, significantDigits = 3) => {
    const format = formats.get(significantDigits) ?? amountAt(significantDigits, locale, style);
    formats.set(significantDigits, format);
    return format(value);
  };
}

/** Chinese dates with the space between figures and characters that the rest of the text has. */
function spaced(date: string): string {
  return date.replace(/(\d)(?=[年月日])/g, '$1 ').replace(/([年月])(?=\d)/g, '$1 ');
}

/** The formats for one language and one way to write large numbers; dates are read as UTC. */
export function makeFormat(locale: Locale, style: NumberStyle): Format {
  const number = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const percentIn = (digits: Digits) =>
    new Intl.NumberFormat(locale, { style: 'percent', ...digits });
  const percent = percentIn({ maximumSignificantDigits: 3 });
  const difference = new Intl.NumberFormat(locale, {
    signDisplay: 'exceptZero',
    maximumFractionDigits: 1,
  });
  const year = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 1 });
  const megabytes = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return {
    amount: makeAmount(locale, style),
    unitStep: style === 'scientific' ? 1 : style === 'local' && locale !== 'en' ? 4 : 3,
    number: (value) => number.format(value),
    count: (value) => count.format(value),
    difference: (value) => difference.format(value).replace('-', '−'),
    percent: (share, digits) => (digits ? percentIn(digits) : percent).format(share),
    year: (decimalYear) => year.format(decimalYear),
    date: (isoDate) => spaced(date.format(new Date(isoDate))),
    month: (isoDate) => spaced(month.format(new Date(isoDate))),
    megabytes: (bytes) => `${megabytes.format(bytes / 1e6)} MB`,
    range: (low, high) => `${low}–${high}`,
  };
}
