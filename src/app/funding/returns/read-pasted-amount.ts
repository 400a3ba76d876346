import type { Locale } from '../../../i18n/locales.ts';
import { parseNumber } from '../../../i18n/parse-number.ts';
import { largestFlow } from '../../../scenario/flow-entry.ts';
import { currencies } from '../../../scenario/growth-settings.ts';

/** Why the fields after a date are no amount. */
export type AmountReason = 'not-a-number' | 'unknown-word' | 'two-amounts';

/** What names a currency; a space takes its place, so that the figures around it do not become one. */
const currencyMarks = new RegExp(
  `(?<![a-z])(?:${currencies.join('|')})(?![a-z])|(?:US|HK|NT|AU|CA|[ACS])?\\$|[€£¥￥₩₹元]`,
  'gi',
);
const bracketed = /^\((?<inside>[^()]*)\)$/;
const numberWithWord = /^[-+−–(]?\s*[\d.,]+\s*\p{L}/u;

/** A signed amount as spreadsheets write it: 1,000, -$1,000, (1,000), USD 46M; or why the text is none. */
function readAmount(text: string, locale: Locale): number | 'not-a-number' | 'unknown-word' {
  const bare = text.replace(currencyMarks, ' ').trim();
  const inside = bracketed.exec(bare)?.groups?.['inside'];
  const amount = parseNumber(inside ?? bare, locale);
  if (amount === undefined) return numberWithWord.test(bare) ? 'unknown-word' : 'not-a-number';
  if (/[%％]/.test(bare) || Math.abs(amount) > largestFlow) return 'not-a-number';
  return inside === undefined ? amount : -Math.abs(amount);
}

/** Fields that a comma has parted in the middle of a number put together again: three figures after one to three. */
export function joinThousands(fields: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const field of fields) {
    const before = joined.at(-1) ?? '';
    const isRest = /^\d{3}(?!\d)/.test(field) && /(?:^|[^\d.,])\d{1,3}(?:,\d{3})*$/.test(before);
    if (isRest) joined.splice(-1, 1, `${before},${field}`);
    else joined.push(field);
  }
  return joined;
}

/** The signed amount in the first of some fields, or why there is none; with an amount in another field too it is not guessed which one is meant. */
export function amountIn(
  [first = '', ...others]: readonly string[],
  locale: Locale,
): number | AmountReason {
  const amount = readAmount(first, locale);
  const isOneOfSeveral = others.some((text) => typeof readAmount(text, locale) === 'number');
  return typeof amount === 'number' && isOneOfSeveral ? 'two-amounts' : amount;
}
