import { createHash } from 'node:crypto';
import type { DataTable } from './read-data-tables.ts';

/** A table by the digests of its columns' definitions, and of its rows by their keys: enough to say later what changed. */
export interface TableDigest {
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, string>>;
}

/** The digests of every table, by its name. */
export type TableDigests = Readonly<Record<string, TableDigest>>;

/** 36 bits: two contents of one row are told apart but once in 69 thousand million times. */
const digestLength = 6;

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, digestLength);
}

type Row = DataTable['rows'][number];

/** The digest of what a row says in some columns, whatever their order; an empty cell says nothing. */
export function digestRow(row: Row, columns: readonly string[]): string {
  const cells = columns
    .toSorted()
    .filter((column) => (row[column] ?? '') !== '')
    .map((column) => [column, row[column]]);
  return digest(JSON.stringify(cells));
}

/** The key of a row as text: its primary key's cells. */
export function rowKey({ resource }: DataTable, row: Row): string {
  return resource.schema.primaryKey.map((column) => row[column]).join(' / ');
}

function digestTable(table: DataTable): TableDigest {
  const definitions = Object.entries(table.definitions);
  const columns = definitions.map(([name]) => name);
  return {
    columns: Object.fromEntries(
      definitions.map(([name, definition]) => [name, digest(JSON.stringify(definition))]),
    ),
    rows: Object.fromEntries(
      table.rows.map((row) => [rowKey(table, row), digestRow(row, columns)]),
    ),
  };
}

/** The digests of tables, by name. */
export function digestTables(tables: readonly DataTable[]): TableDigests {
  return Object.fromEntries(tables.map((table) => [table.resource.name, digestTable(table)]));
}
