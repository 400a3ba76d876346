import type { Locale } from './locales.ts';
import { fromSuperscript } from './superscript.ts';

const longestText = 64;

/** Powers of ten that a letter or word after a number stands for; 兆 is 10⁶ to some mainland readers and 10¹² in Taiwan. */
const latinPowers = { k: 3, m: 6, mn: 6, b: 9, bn: 9, t: 12, tn: 12 } as const;
const hanPowers = { 千: 3, 萬: 4, 万: 4, 億: 8, 亿: 8, 萬億: 12, 万亿: 12 } as const;

const powers: Readonly<Record<Locale, Readonly<Record<string, number>>>> = {
  en: latinPowers,
  'zh-Hant': { ...latinPowers, ...hanPowers, 兆: 12, 京: 16 },
  'zh-Hans': { ...latinPowers, ...hanPowers },
};

const grammar =
  /^(?<sign>[+-]?) ?(?<digits>\d+(?:\.\d*)?|[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?|\.\d+)(?:e(?<exponent>[+-]?\d{1,3})| ?[×x*] ?10\^(?<power>[+-]?\d{1,3})| ?(?<suffix>[a-z]+|\p{Script=Han}+)| ?%)?$/u;
const powerOfTen = /^10\^(?<power>[+-]?\d{1,3})$/;

function withCarets(text: string): string {
  return text.replace(/⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (power) => `^${fromSuperscript(power)}`);
}

/** One spelling for each character: full-width forms become plain ones, and every minus sign a hyphen. */
function plain(text: string): string {
  return withCarets(text)
    .normalize('NFKC')
    .replace(/[−–]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function finite(sign: string, digits: string, exponent: number): number | undefined {
  const size = Number(`${digits.replaceAll(',', '')}e${exponent}`);
  if (!Number.isFinite(size)) return undefined;
  return sign === '-' && size > 0 ? -size : size;
}

/**
 * Reads a number as people write it: 1300, 1,300, 1.3e13, 1.3 × 10¹³, 13T, 13兆, 13万亿, full-width digits; a % after it
 * is passed over. `undefined` for anything else, for a decimal comma, and for units that the language does not have.
 */
export function parseNumber(text: string, locale: Locale): number | undefined {
  if (text.length > longestText) return undefined;
  const spelled = plain(text);
  const tens = powerOfTen.exec(spelled)?.groups;
  if (tens !== undefined) return finite('', '1', Number(tens['power']));
  const parts = grammar.exec(spelled)?.groups;
  if (parts === undefined) return undefined;
  const { sign = '', digits = '', exponent, power, suffix } = parts;
  const shift = suffix === undefined ? Number(exponent ?? power ?? 0) : suffixPower(suffix, locale);
  return shift === undefined ? undefined : finite(sign, digits, shift);
}

function suffixPower(suffix: string, locale: Locale): number | undefined {
  const known = powers[locale];
  return Object.hasOwn(known, suffix) ? known[suffix] : undefined;
}
