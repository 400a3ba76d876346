import type { Locale } from './locales.ts';

/** One text in every language of the product, for example a name that comes from a data table. */
export type Text = Readonly<Record<Locale, string>>;

/** A message in ICU MessageFormat syntax in every language; the arguments are named alike in all of them. */
export type Message = Text;

/** Declares a catalogue of messages beside what they describe; the type makes a missing language an error. */
export function defineMessages<K extends string>(
  messages: Readonly<Record<K, Message>>,
): Readonly<Record<K, Message>> {
  return messages;
}
