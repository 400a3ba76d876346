import type { ReactElement } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { dataVersionMessages as messages } from './data-version-messages.ts';
import { useDataChanges } from './use-data-changes.ts';
import { tableTitle, writeTableChanges } from './write-table-changes.ts';

/** Up to so many tables the rows are told at once. */
const fewTables = 3;

/** Says what has changed in the data since a version (12 hex digits) with which a link or a deck was made; nothing while that is awaited, or when the version is the site's own. */
export function DataChanges({
  version,
  what = 'link',
}: {
  readonly version: string;
  readonly what?: 'link' | 'deck';
}): ReactElement | null {
  const { t, locale, format } = useReader();
  const changes = useDataChanges(version);
  if (changes.status === 'waiting' || changes.status === 'same') return null;
  if (changes.status !== 'known') return <p>{t(messages[changes.status], { what, version })}</p>;
  const { madeOn, tables } = changes;
  const made = { what, version, date: format.date(madeOn) };
  if (tables.length === 0) return <p>{t(messages.unchanged, made)}</p>;
  const titles = tables.map((table) => tableTitle(table, locale));
  const list = new Intl.ListFormat(locale).format(titles);
  return (
    <div className="data-changes">
      <p>{t(messages.changed, { ...made, count: tables.length, tables: list })}</p>
      <details open={tables.length <= fewTables}>
        <summary>{t(messages.which)}</summary>
        <ul>
          {tables.map((table) => (
            <li key={table.table}>{writeTableChanges(table, t, locale)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
