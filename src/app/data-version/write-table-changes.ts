import type { ChangedParts, ChangesOfTable } from '../../data/changes-since.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Message } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import { dataVersionMessages as messages } from './data-version-messages.ts';

/** How many rows or columns of a kind are named. */
const mostNamed = 12;

const separators: Readonly<Record<Locale, string>> = {
  en: ', ',
  'zh-Hant': '、',
  'zh-Hans': '、',
};

interface Part extends ChangedParts {
  readonly message: Message;
  readonly isExact: boolean;
}

function partsOf({ rows, columns, isExact }: ChangesOfTable): readonly Part[] {
  const row = (message: Message, parts: ChangedParts): Part => ({ message, isExact, ...parts });
  const column = (message: Message, names: readonly string[]): Part => ({
    message,
    isExact: true,
    count: names.length,
    names,
  });
  return [
    row(messages.rowsAdded, rows.added),
    row(messages.rowsRemoved, rows.removed),
    row(messages.rowsChanged, rows.changed),
    column(messages.columnsAdded, columns.added),
    column(messages.columnsRemoved, columns.removed),
    column(messages.columnsRedefined, columns.redefined),
  ].filter(({ count }) => count > 0);
}

function writePart({ message, count, names, isExact }: Part, t: Translate, locale: Locale): string {
  const what = t(message, { count });
  if (names.length === 0) return what;
  const shown = names.slice(0, mostNamed);
  const list = shown.join(separators[locale]);
  return isExact
    ? t(messages.named, { what, names: list, rest: count - shown.length })
    : t(messages.among, { what, names: list });
}

/** The title of a table in the reader's language, else in English. */
export function tableTitle({ titles, table }: ChangesOfTable, locale: Locale): string {
  return titles[locale] ?? titles['en'] ?? table;
}

/** What changed in one table, in a line: its title, how many rows and columns of each kind, and the names of the first of them. */
export function writeTableChanges(changes: ChangesOfTable, t: Translate, locale: Locale): string {
  const parts = partsOf(changes).map((part) => writePart(part, t, locale));
  return t(messages.table, {
    table: tableTitle(changes, locale),
    changes: new Intl.ListFormat(locale).format(parts),
    counts: changes.isExact ? 'exact' : 'sums',
  });
}
