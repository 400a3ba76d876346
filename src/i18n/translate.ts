import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from './locales.ts';
import type { Message } from './message.ts';

/** Values for a message's arguments, already formatted unless the message formats them itself (plural, select). */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Writes a message in one language. */
export type Translate = (message: Message, values?: MessageValues) => string;

/** A translator for one language; parsed messages are kept, so a repeated call costs a look-up. */
export function makeTranslate(locale: Locale): Translate {
  const parsed = new Map<string, IntlMessageFormat>();
  return (message, values) => {
    const pattern = message[locale];
    if (values === undefined && !pattern.includes('{')) return pattern;
    let format = parsed.get(pattern);
    if (format === undefined) {
      format = new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true });
      parsed.set(pattern, format);
    }
    return String(format.format(values));
  };
}
