import { DuckDBInstance } from '@duckdb/node-api';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Exhibit } from '../../src/export/exhibit.ts';
import { asShownFields, fullFields, type ExportField } from '../../src/export/export-field.ts';
import { fieldsToCsv } from '../../src/export/fields-to-csv.ts';
import { toRebuildCode } from '../../src/export/rebuild-code.ts';
import { changedExhibit, everyKindOfCell, plainExhibit } from '../cases/exhibits.ts';

const tables: readonly (readonly [string, readonly ExportField[]])[] = [
  ['plain', asShownFields(plainExhibit)],
  ['changed', asShownFields(changedExhibit)],
  ['every kind of cell', fullFields(everyKindOfCell, changedExhibit)],
];

const strangeNames: readonly ExportField[] = [
  { name: 'id', title: '', type: 'text', role: 'figure', values: ['a', 'b'] },
  { name: `a "b" 'c'\\d`, title: '', type: 'text', role: 'figure', values: ['=x', null] },
];

async function folderWith(name: string, fields: readonly ExportField[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'datawall-csv-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), fieldsToCsv(fields));
  return folder;
}

async function rebuild(fields: readonly ExportField[]) {
  const name = "o'clock.csv";
  const file = join(await folderWith(name, fields), name);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  onTestFinished(() => connection.closeSync());
  const result = await connection.runAndReadAll(toRebuildCode('sql', file, fields));
  return {
    names: result.columnNames(),
    types: result.columnTypes().map(String),
    rows: result.getRowsJson(),
  };
}

/** What DuckDB says of a cell in JSON. */
function cellIn(field: ExportField, row: number): unknown {
  const value = field.values[row] ?? null;
  if (value === null) return null;
  if (field.type === 'list') return JSON.stringify(value);
  return field.type === 'timestamp' ? '2024-02-29 12:30:00' : value;
}

describe('SQL', () => {
  test.each([...tables, ['strange names', strangeNames]] as const)(
    'rebuilds the table in DuckDB: %s',
    async (_, fields) => {
      const { names, rows } = await rebuild(fields);
      expect(names).toEqual(fields.map(({ name }) => name));
      const written = fields[0]!.values.map((_cell, row) =>
        fields.map((field) => cellIn(field, row)),
      );
      expect(rows).toEqual(written);
    },
  );

  test('gives each column its type', async () => {
    const { types } = await rebuild(fullFields(everyKindOfCell, plainExhibit));
    expect(types.join(' ')).toBe(
      'VARCHAR DOUBLE DATE TIMESTAMP BOOLEAN VARCHAR VARCHAR VARCHAR VARCHAR DATE',
    );
  });
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe.skipIf(!hasPython)('Python', () => {
  test.each([...tables, ['strange names', strangeNames]] as const)(
    'is a script that Python can read: %s',
    (_, fields) => {
      const code = toRebuildCode('python', 'a "b".csv', fields);
      const check = 'import ast, sys; ast.parse(sys.stdin.buffer.read().decode("utf-8"))';
      const { status, stderr } = spawnSync('python3', ['-c', check], {
        input: code,
        env: { PATH: process.env['PATH'] },
      });
      expect(String(stderr)).toBe('');
      expect(status).toBe(0);
    },
  );
});

describe('R', () => {
  test('quotes names and texts, and reads what is empty as missing', () => {
    const code = toRebuildCode('r', 'a "b".csv', strangeNames);
    expect(code).toContain(String.raw`"a \"b\".csv"`);
    expect(code).toContain(String.raw`"a \"b\" 'c'\\d" = "character"`);
    expect(code).toContain('na.strings = ""');
  });
});

test('texts lose their guard only where one was written', () => {
  const exhibit: Exhibit = { ...plainExhibit, settings: [] };
  for (const language of ['r', 'python', 'sql'] as const) {
    expect(toRebuildCode(language, 'a.csv', asShownFields(exhibit))).not.toContain('＝');
    expect(toRebuildCode(language, 'a.csv', strangeNames)).toContain('＝');
  }
});
