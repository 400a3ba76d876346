import type { Cell, ColumnType } from '../data/connector.ts';
import type { ExportField } from './export-field.ts';
import { formulaStart } from './formula-start.ts';

/** Languages in which a table can be rebuilt from its CSV. */
export const codeLanguages = ['r', 'python', 'sql'] as const;

/** One of the languages. */
export type CodeLanguage = (typeof codeLanguages)[number];

/** Extension of a script's file in a language. */
export const codeExtensions: Readonly<Record<CodeLanguage, string>> = {
  r: 'R',
  python: 'py',
  sql: 'sql',
};

type TypeNames = Readonly<Record<ColumnType, string>>;

const rTypes: TypeNames = {
  text: 'character',
  number: 'numeric',
  date: 'Date',
  timestamp: 'character',
  boolean: 'logical',
  list: 'character',
};

const pandasTypes: TypeNames = {
  text: 'string',
  number: 'float64',
  date: 'string',
  timestamp: 'string',
  boolean: 'boolean',
  list: 'string',
};

const sqlTypes: TypeNames = {
  text: 'VARCHAR',
  number: 'DOUBLE',
  date: 'DATE',
  timestamp: 'TIMESTAMP',
  boolean: 'BOOLEAN',
  list: 'VARCHAR',
};

/** A text as a literal of R and of Python, whose escapes are those of JSON. */
function literal(text: string): string {
  return JSON.stringify(text);
}

function sqlLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** An apostrophe that guards a text, as a regular expression of PCRE and of Python. */
const guard = "^'(?='*[-=+@\\t\\r\\n＝＋－＠])";

/** Names of the columns that hold texts with an apostrophe as a guard. */
function guardedNames(fields: readonly ExportField[]): readonly string[] {
  const isGuarded = (value: Cell): boolean => typeof value === 'string' && formulaStart.test(value);
  return fields.filter(({ values }) => values.some(isGuarded)).map(({ name }) => name);
}

function namesOf(fields: readonly ExportField[], type: ColumnType): readonly string[] {
  return fields.filter((field) => field.type === type).map(({ name }) => name);
}

function rCode(file: string, fields: readonly ExportField[]): string {
  const types = fields.map(({ name, type }) => `    ${literal(name)} = ${literal(rTypes[type])}`);
  const unguarded = guardedNames(fields).map(
    (name) =>
      `rows[[${literal(name)}]] <- sub(${literal(guard)}, "", rows[[${literal(name)}]], perl = TRUE)`,
  );
  return [
    'rows <- read.csv(',
    `  ${literal(file)},`,
    '  fileEncoding = "UTF-8",',
    '  check.names = FALSE,',
    '  na.strings = "",',
    '  colClasses = c(',
    types.join(',\n'),
    '  )',
    ')',
    ...unguarded,
    'print(rows)',
    '',
  ].join('\n');
}

function pythonCode(file: string, fields: readonly ExportField[]): string {
  const types = fields.map(
    ({ name, type }) => `        ${literal(name)}: ${literal(pandasTypes[type])},`,
  );
  const times = [...namesOf(fields, 'date'), ...namesOf(fields, 'timestamp')].map(
    (name) => `rows[${literal(name)}] = pd.to_datetime(rows[${literal(name)}], format="ISO8601")`,
  );
  const unguarded = guardedNames(fields).map(
    (name) =>
      `rows[${literal(name)}] = rows[${literal(name)}].str.replace(r"${guard}", "", regex=True)`,
  );
  return [
    'import pandas as pd',
    '',
    'rows = pd.read_csv(',
    `    ${literal(file)},`,
    '    encoding="utf-8",',
    '    keep_default_na=False,',
    '    na_values=[""],',
    '    dtype={',
    ...types,
    '    },',
    ')',
    ...times,
    ...unguarded,
    'print(rows)',
    '',
  ].join('\n');
}

function sqlCode(file: string, fields: readonly ExportField[]): string {
  const types = fields.map(
    ({ name, type }) => `    ${sqlLiteral(name)}: ${sqlLiteral(sqlTypes[type])}`,
  );
  const unguarded = guardedNames(fields).map(
    (name) =>
      `regexp_replace(${sqlName(name)}, '^''(''*[-=+@\\t\\r\\n＝＋－＠])', '\\1') AS ${sqlName(name)}`,
  );
  const columns = unguarded.length === 0 ? '*' : `* REPLACE (\n  ${unguarded.join(',\n  ')}\n)`;
  return [
    'CREATE OR REPLACE TABLE rebuilt AS',
    `SELECT ${columns}`,
    'FROM read_csv(',
    `  ${sqlLiteral(file)},`,
    `  auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n',`,
    "  nullstr = '', allow_quoted_nulls = true, dateformat = '%Y-%m-%d',",
    '  columns = {',
    types.join(',\n'),
    '  }',
    ');',
    'FROM rebuilt;',
    '',
  ].join('\n');
}

const writers: Readonly<
  Record<CodeLanguage, (file: string, fields: readonly ExportField[]) => string>
> = { r: rCode, python: pythonCode, sql: sqlCode };

/** A script that reads the CSV of these columns (as `fieldsToCsv` writes it) from the working directory and rebuilds the table with its types: base R, Python with pandas 2, or SQL of DuckDB. Lists stay JSON texts. */
export function toRebuildCode(
  language: CodeLanguage,
  file: string,
  fields: readonly ExportField[],
): string {
  return writers[language](file, fields);
}
