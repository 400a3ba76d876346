import type { Message } from '../../i18n/message.ts';
import type { TableSort } from '../../scenario/table-sort.ts';
import { growthMessages } from '../growth/messages.ts';
import { settingTextMessages as messages } from './messages.ts';
import type { SettingText, SettingWords } from './setting-text.ts';

/** The order of a table by the name of its column; `own` is the order in which its rows come. */
export function sortText(
  label: Message,
  own: TableSort,
  nameColumn: (columnId: string, words: SettingWords) => string,
): SettingText<TableSort | undefined> {
  return {
    label: ({ t }) => t(label),
    text: (sort = own, words) =>
      words.t(messages.sorted, {
        column: nameColumn(sort.columnId, words),
        direction: words.t(growthMessages[sort.direction]),
      }),
  };
}
