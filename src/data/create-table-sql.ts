import type { Field, Resource } from './catalog.ts';

const sqlTypes: Readonly<Record<Field['type'], string>> = {
  string: 'VARCHAR',
  number: 'DOUBLE',
  integer: 'BIGINT',
  year: 'INTEGER',
  boolean: 'BOOLEAN',
  date: 'DATE',
};

/**
 * The statement that makes a resource's table from its CSV at `file`. Types come from the descriptor alone; an empty cell is
 * NULL; a cell that does not fit its type fails, but a fraction in an integer column is rounded.
 */
export function createTableSql({ name, schema }: Resource, file: string): string {
  const columns = schema.fields.map(
    (field) => `${quoted(field.name)}: ${quoted(sqlTypes[field.type])}`,
  );
  return [
    `CREATE OR REPLACE TABLE ${identifier(name)} AS SELECT * FROM read_csv(${quoted(file)},`,
    `  auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\n',`,
    `  nullstr = '', allow_quoted_nulls = true, dateformat = '%Y-%m-%d',`,
    `  columns = {${columns.join(', ')}})`,
  ].join('\n');
}

function identifier(name: string): string {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new TypeError(`invalid identifier: ${name}`);
  return `"${name}"`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
