import type { Locale } from '../i18n/locales.ts';
import { parseNumber } from '../i18n/parse-number.ts';
import { growthBounds } from './growth-settings.ts';
import type { GrowthField } from './growth-terms.ts';

const digits = 12;
const plainBelow = 1e4;
const bounds: Readonly<Record<GrowthField, readonly [number, number]>> = growthBounds;

function rounded(value: number): number {
  return Number(value.toPrecision(digits));
}

/** 3.09B, 30.9億: in the largest unit of the language, with every digit. */
function writeMoney(value: number, locale: Locale): string {
  if (Math.abs(value) < plainBelow) return String(rounded(value));
  const compact = new Intl.NumberFormat(locale, {
    notation: 'compact',
    maximumSignificantDigits: digits,
  });
  return compact.format(value);
}

/** What stands in a field of the calculator: 3.09B for an amount, 2019 for a year, 14.6 for a rate. */
export function writeGrowthField(field: GrowthField, value: number, locale: Locale): string {
  if (field === 'rate') return String(rounded(value * 100));
  return field === 'start' || field === 'end' ? writeMoney(value, locale) : String(rounded(value));
}

/** Reads what was typed into a field of the calculator; `undefined` when it is no number or beyond `growthBounds`. */
export function readGrowthField(
  field: GrowthField,
  text: string,
  locale: Locale,
): number | undefined {
  if (field !== 'rate' && /[%％]/.test(text)) return undefined;
  const number = parseNumber(text, locale);
  if (number === undefined) return undefined;
  const value = field === 'rate' ? rounded(number / 100) : number;
  const [min, max] = bounds[field];
  return value >= min && value <= max ? value : undefined;
}
