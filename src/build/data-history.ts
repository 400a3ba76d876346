import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDataHistory, type DataHistory, type DataVersion } from '../data/data-history.ts';
import { compareTables } from './compare-tables.ts';
import { readDataVersion } from './data-version.ts';
import { readDataTables, type DataTable } from './read-data-tables.ts';
import { digestTables, type TableDigests } from './table-digests.ts';

/** The kept history of a data folder: its versions, and the digests of the newest one's rows. */
export interface KeptHistory {
  readonly history: DataHistory;
  readonly digests: TableDigests;
}

function historyFile(folder: string, name: 'versions' | 'rows'): string {
  return join(folder, 'history', `${name}.json`);
}

/** Reads `history/` of a data folder; throws where a file is missing or has another shape. */
export async function readKeptHistory(folder: string): Promise<KeptHistory> {
  const [versions, rows] = await Promise.all([
    readFile(historyFile(folder, 'versions'), 'utf8'),
    readFile(historyFile(folder, 'rows'), 'utf8'),
  ]);
  return {
    history: readDataHistory(JSON.parse(versions)),
    digests: JSON.parse(rows) as TableDigests,
  };
}

function titlesOf(tables: readonly DataTable[]): DataHistory['tables'] {
  return Object.fromEntries(
    tables.map(({ resource }) => [resource.name, { en: resource.title, ...resource.titles }]),
  );
}

/** The history with the tables as they are now as its newest version; the first version has no changes. */
function withVersion(
  { history, digests }: KeptHistory,
  tables: readonly DataTable[],
  { version, date }: Omit<DataVersion, 'changes'>,
): KeptHistory {
  const isFirst = history.versions.length === 0;
  const changes = isFirst ? [] : [...compareTables(digests, tables)];
  return {
    history: {
      tables: { ...history.tables, ...titlesOf(tables) },
      versions: [...history.versions, { version, date, changes }],
    },
    digests: digestTables(tables),
  };
}

function isNothing(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** Leaves empty lists and what holds only such out; reading puts them back. */
function compact(change: DataVersion['changes'][number]): unknown {
  const filled = (part: object) =>
    Object.fromEntries(Object.entries(part).filter(([, value]) => !isNothing(value)));
  return filled({ ...change, rows: filled(change.rows), columns: filled(change.columns) });
}

function lines(items: readonly string[], indent: string): string {
  return items.map((item) => `\n${indent}${item}`).join(',');
}

function writeVersion({ version, date, changes }: DataVersion): string {
  const list = lines(
    changes.map((change) => JSON.stringify(compact(change))),
    '   ',
  );
  return `{"version": "${version}", "date": "${date}", "changes": [${list}]}`;
}

/** The history as JSON, one line a table and a change. */
function formatHistory({ tables, versions }: DataHistory): string {
  const titles = Object.entries(tables).map(
    ([name, title]) => `${JSON.stringify(name)}: ${JSON.stringify(title)}`,
  );
  return `{
 "tables": {${lines(titles, '  ')}
 },
 "versions": [${lines(versions.map(writeVersion), '  ')}
 ]
}
`;
}

/** Writes `history/` of a data folder. */
async function writeKeptHistory(folder: string, { history, digests }: KeptHistory): Promise<void> {
  await mkdir(join(folder, 'history'), { recursive: true });
  await writeFile(historyFile(folder, 'versions'), formatHistory(history));
  await writeFile(historyFile(folder, 'rows'), `${JSON.stringify(digests, null, 1)}\n`);
}

/** Adds the present version of a data folder to its history, from the working tree alone; `undefined` when it stands there already. `date` is ISO. */
export async function updateDataHistory(
  folder: string,
  date: string,
): Promise<DataVersion | undefined> {
  const kept = await readKeptHistory(folder);
  const version = await readDataVersion(folder);
  const tables = await readDataTables(folder);
  const isKnown = kept.history.versions.at(-1)?.version === version;
  const next = isKnown
    ? { ...kept, digests: digestTables(tables) }
    : withVersion(kept, tables, { version, date });
  await writeKeptHistory(folder, next);
  return isKnown ? undefined : next.history.versions.at(-1);
}
