import { makeRecent } from '../../core/recent.ts';
import { makeFormat, type Format } from '../../i18n/format.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import type { Message } from '../../i18n/message.ts';
import { parseNumber } from '../../i18n/parse-number.ts';
import { fieldUnits, unitWords } from './unit-messages.ts';
import { writeAmount } from './write-amount.ts';
import type { NumberSpec } from './write-value.ts';
import type { Writer } from './writer.ts';

const several = 2;
const percentUnits = new Set(['share', 'per year']);
const fieldFormats = makeRecent<Format>(locales.length);

const units: Readonly<Record<string, Message>> = { ...unitWords, ...fieldUnits };

function exponential(value: number): string {
  return Number(value.toPrecision(3)).toExponential().replace('e+', 'e');
}

/** What stands in the number box of an assumption, without its unit: 40 for a share, 2.4 for growth in OOM, 13T for an amount, 2e25 for FLOP. */
export function writeField({ unit }: NumberSpec, value: number, locale: Locale): string {
  const format = fieldFormats(locale, () => makeFormat(locale, 'local'));
  if (unit === 'FLOP') return exponential(value);
  if (unit === 'year') return format.year(value);
  if (percentUnits.has(unit)) return format.number(value * 100);
  if (unit === 'OOM per year') return format.number(10 ** value);
  return writeAmount(value, format);
}

function publishedOf({ default: published }: NumberSpec): readonly number[] {
  return typeof published === 'number' ? [published] : [published.low, published.high];
}

/** The roundest OOM that is written like this one, the published value first, so that 2.4 reads as 0.38. */
function roundOom(spec: NumberSpec, oom: number, locale: Locale): number {
  const text = writeField(spec, oom, locale);
  const rounded = [1, 2, 3].map((digits) => Number(oom.toFixed(digits)));
  const alike = [...publishedOf(spec), ...rounded].find(
    (candidate) => writeField(spec, candidate, locale) === text,
  );
  return alike ?? oom;
}

function toValue(spec: NumberSpec, number: number, locale: Locale): number | undefined {
  if (percentUnits.has(spec.unit)) return Number((number / 100).toPrecision(12));
  if (spec.unit !== 'OOM per year') return number;
  return number > 0 ? roundOom(spec, Math.log10(number), locale) : undefined;
}

/** Reads what a reader typed into the box of an assumption; `undefined` when it is no number. The range is not checked. */
export function readField(spec: NumberSpec, text: string, locale: Locale): number | undefined {
  if (!percentUnits.has(spec.unit) && /[%％]/.test(text)) return undefined;
  const number = parseNumber(text.replace(/^\s*[×x]/i, ''), locale);
  return number === undefined ? undefined : toValue(spec, number, locale);
}

/** The word for the unit beside the box: %, % a year, × a year, tokens, passes. */
export function fieldUnit({ unit }: NumberSpec, { t }: Pick<Writer, 't'>): string {
  const message = units[unit];
  if (message === undefined) throw new RangeError(`no words for the unit: ${unit}`);
  return t(message, { count: several });
}
