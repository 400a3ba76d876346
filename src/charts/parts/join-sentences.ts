import type { Translate } from '../../i18n/translate.ts';
import { partMessages as messages } from './messages.ts';

/** Sentences one after the other as the reader writes them, with no space between in Chinese; empty ones are left out. */
export function joinSentences(sentences: readonly string[], t: Translate): string {
  return sentences
    .filter((sentence) => sentence !== '')
    .reduce(
      (first, second) => (first === '' ? second : t(messages.sentences, { first, second })),
      '',
    );
}
