import type { TableChange } from '../data/data-history.ts';
import type { DataTable } from './read-data-tables.ts';
import {
  digestRow,
  digestTables,
  rowKey,
  type TableDigest,
  type TableDigests,
} from './table-digests.ts';

/** How many rows of a table an entry names of each kind. */
const mostNamed = 50;

const nothing: TableDigest = { columns: {}, rows: {} };

interface Difference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

const noDifference: Difference = { added: [], removed: [], changed: [] };

function differenceOf(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Difference {
  const was = new Map(Object.entries(before));
  const is = new Map(Object.entries(after));
  return {
    added: [...is.keys()].filter((key) => !was.has(key)),
    removed: [...was.keys()].filter((key) => !is.has(key)),
    changed: [...is].filter(([key, now]) => (was.get(key) ?? now) !== now).map(([key]) => key),
  };
}

/** The rows by what they say in the columns that were there before and still are. */
function rowsAsBefore(table: DataTable, { columns }: TableDigest): TableDigest['rows'] {
  const names = Object.keys(columns).filter((name) => Object.hasOwn(table.definitions, name));
  return Object.fromEntries(table.rows.map((row) => [rowKey(table, row), digestRow(row, names)]));
}

const firstOf = (names: readonly string[]): string[] => names.slice(0, mostNamed);

function changeOf(table: string, rows: Difference, columns: Difference): TableChange {
  return {
    table,
    added: rows.added.length,
    removed: rows.removed.length,
    changed: rows.changed.length,
    rows: {
      added: firstOf(rows.added),
      removed: firstOf(rows.removed),
      changed: firstOf(rows.changed),
    },
    columns: {
      added: [...columns.added],
      removed: [...columns.removed],
      redefined: [...columns.changed],
    },
  };
}

const isEmpty = (difference: Difference): boolean =>
  Object.values(difference).every((names: readonly string[]) => names.length === 0);

/** What differs between tables and those of which the digests were kept, table by table. A column that came changes no row, one that went changes those that said something in it; of a table that came or went, only its rows are told. */
export function compareTables(
  before: TableDigests,
  tables: readonly DataTable[],
): readonly TableChange[] {
  const after = digestTables(tables);
  const byName = new Map(tables.map((table) => [table.resource.name, table]));
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...names].flatMap((name) => {
    const table = byName.get(name);
    const was = before[name];
    const rows = differenceOf(was?.rows ?? {}, table ? rowsAsBefore(table, was ?? nothing) : {});
    const isBoth = table !== undefined && was !== undefined;
    const columns = isBoth ? differenceOf(was.columns, after[name]?.columns ?? {}) : noDifference;
    return isEmpty(rows) && isEmpty(columns) ? [] : [changeOf(name, rows, columns)];
  });
}
