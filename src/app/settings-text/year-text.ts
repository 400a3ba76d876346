import type { Message } from '../../i18n/message.ts';
import type { SettingText } from './setting-text.ts';

/** A year. */
export function yearText(label: Message): SettingText<number> {
  return { label: ({ t }) => t(label), text: (year, { format }) => format.year(year) };
}

/** A span of years. */
export function spanText(label: Message): SettingText<readonly [number, number]> {
  return {
    label: ({ t }) => t(label),
    text: ([from, to], { format }) => format.range(format.year(from), format.year(to)),
  };
}
