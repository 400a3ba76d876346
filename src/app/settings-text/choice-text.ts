import type { Message } from '../../i18n/message.ts';
import { joinNames } from '../../charts/parts/join-names.ts';
import { settingTextMessages as messages } from './messages.ts';
import type { SettingText, SettingWords } from './setting-text.ts';

/** A choice of one value, by the names of its values. */
export function choiceText<T extends string>(
  label: Message,
  names: Readonly<Record<T, Message>>,
): SettingText<T> {
  return {
    label: ({ t }) => t(label),
    text: (value, { t }) => t(names[value]),
  };
}

/** Something that is there or not, as yes or no, `part` of what a label names. */
export function switchText<T extends string>(
  whole: Message,
  part: Message,
  yes: T,
): SettingText<T> {
  return {
    label: ({ t }) => t(messages.part, { whole: t(whole), part: t(part) }),
    text: (value, { t }) => t(value === yes ? messages.yes : messages.no),
  };
}

/** Those left out are named where they are less than half of those chosen. */
function writeChosen(
  chosen: readonly string[],
  all: readonly string[],
  nameOf: (value: string) => string,
  { t, locale }: SettingWords,
): string {
  const missing = all.filter((value) => !chosen.includes(value));
  const list = (values: readonly string[]): string => joinNames(values.map(nameOf), locale);
  if (chosen.length === 0) return t(messages.none);
  if (missing.length === 0) return t(messages.all);
  const isShorter = missing.length * 2 < chosen.length;
  return isShorter ? t(messages.allBut, { list: list(missing) }) : list(chosen);
}

/** Any number of choices among those that there are. */
export function choicesText<T extends string>(
  label: Message,
  all: readonly T[],
  names: Readonly<Record<T, Message>>,
): SettingText<readonly T[]> {
  return {
    label: ({ t }) => t(label),
    text: (chosen, words) => writeChosen(chosen, all, (value) => words.t(names[value as T]), words),
  };
}

/** Any number of codes of a table, all of them where none is asked for. */
export function codesText(
  label: Message,
  nameOf: (code: string, words: SettingWords) => string,
): SettingText<readonly string[] | undefined> {
  return {
    label: ({ t }) => t(label),
    text: (codes, words) => {
      if (codes === undefined) return words.t(messages.all);
      if (codes.length === 0) return words.t(messages.none);
      return joinNames(
        codes.map((code) => nameOf(code, words)),
        words.locale,
      );
    },
  };
}
