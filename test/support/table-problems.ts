import type { Field } from '../../src/data/catalog.ts';
import type { Constraints, CsvRow, DataTable } from './data-package.ts';

const shapes: Readonly<Record<Field['type'], RegExp>> = {
  string: /^\S(?:.*\S)?$/su,
  number: /^-?\d+(\.\d+)?(e\d+)?$/,
  integer: /^-?\d+$/,
  year: /^\d{4}$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

function isOfType(type: Field['type'], cell: string): boolean {
  if (!shapes[type].test(cell)) return false;
  return type !== 'date' || isRealDate(cell);
}

function isRealDate(cell: string): boolean {
  const date = new Date(`${cell}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(cell);
}

function brokenConstraint(field: Field, cell: string): string | undefined {
  const { minimum, maximum, pattern, enum: allowed, maxLength }: Constraints = field.constraints;
  const isText = field.type === 'date' || field.type === 'string';
  const value = isText ? cell : Number(cell);
  if (minimum !== undefined && value < minimum) return `below ${minimum}`;
  if (maximum !== undefined && value > maximum) return `above ${maximum}`;
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(cell)) return `not like ${pattern}`;
  if (allowed !== undefined && !allowed.includes(cell)) return 'not in the enum';
  return maxLength !== undefined && cell.length > maxLength
    ? `longer than ${maxLength}`
    : undefined;
}

function cellProblem(field: Field, cell: string): string | undefined {
  if (cell === '') return field.constraints.required === true ? 'missing' : undefined;
  return isOfType(field.type, cell) ? brokenConstraint(field, cell) : `not a ${field.type}`;
}

/** Cells that break their field's type or constraints: `table row column: why (cell)`. */
export function cellProblems({ resource, rows }: DataTable): readonly string[] {
  return rows.flatMap((row, index) =>
    resource.schema.fields.flatMap((field) => {
      const cell = row[field.name] ?? '';
      const problem = cellProblem(field, cell);
      return problem === undefined
        ? []
        : [`${resource.name} ${index + 1} ${field.name}: ${problem} (${cell})`];
    }),
  );
}

function keyOf(row: CsvRow, columns: readonly string[]): string {
  return columns.map((column) => row[column]).join(' | ');
}

function repeated(keys: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return keys.filter((key) => seen.size === seen.add(key).size);
}

/** Primary keys and unique columns with a value that stands twice; an empty cell is no value. */
export function keyProblems({ resource, rows }: DataTable): readonly string[] {
  const { fields, primaryKey } = resource.schema;
  const unique = fields.filter(({ constraints }) => constraints.unique === true);
  return [primaryKey, ...unique.map(({ name }) => [name])].flatMap((columns) => {
    const keys = rows.map((row) => keyOf(row, columns)).filter((key) => key !== '');
    return repeated(keys).map(
      (key) => `${resource.name} ${columns.join('+')}: ${key} stands twice`,
    );
  });
}

/** References that lead to no row; without a resource it is the table itself. */
export function referenceProblems(
  table: DataTable,
  tables: readonly DataTable[],
): readonly string[] {
  return table.resource.schema.foreignKeys.flatMap(({ fields, reference }) => {
    const name = reference.resource ?? table.resource.name;
    const target = tables.find(({ resource }) => resource.name === name);
    if (target === undefined) return [`${table.resource.name}: no table ${name}`];
    const known = new Set(target.rows.map((row) => keyOf(row, reference.fields)));
    return table.rows
      .filter((row) => fields.every((field) => (row[field] ?? '') !== ''))
      .map((row) => keyOf(row, fields))
      .filter((key) => !known.has(key))
      .map((key) => `${table.resource.name} ${fields.join('+')}: no ${key} in ${name}`);
  });
}

/** Rows whose `unverified_fields` names a column that the table does not have, or disagrees with the grade. */
export function evidenceProblems({ resource, columns, rows }: DataTable): readonly string[] {
  if (!columns.includes('evidence')) return [];
  return rows.flatMap((row, index) => {
    const where = `${resource.name} ${index + 1}`;
    const named = (row['unverified_fields'] ?? '').split(';').filter((name) => name !== '');
    const unknown = named.filter((name) => name !== '*' && !columns.includes(name));
    const isWhole = named.includes('*');
    return [
      ...unknown.map((name) => `${where}: no column ${name}`),
      ...(isWhole === (row['evidence'] === 'unverified') ? [] : [`${where}: * and grade disagree`]),
    ];
  });
}

/** Copies and misquotes that do not say of what, and rows that copy themselves. */
export function standingProblems({ resource, columns, rows }: DataTable): readonly string[] {
  if (!columns.includes('standing')) return [];
  const [key = ''] = resource.schema.primaryKey;
  return rows.flatMap((row) => {
    const copyOf = row['copy_of'] ?? '';
    const where = `${resource.name} ${row[key]}`;
    if (copyOf !== '' && copyOf === row[key]) return [`${where}: copies itself`];
    if (copyOf !== '' && row['standing'] === 'sound') return [`${where}: sound, yet a copy`];
    return row['standing'] === 'duplicate' && copyOf === '' ? [`${where}: copy of what?`] : [];
  });
}

const languages = ['en', 'zh_hant', 'zh_hans'];

/** Texts that do not exist in all three languages, as columns or in a row. */
export function languageProblems({ resource, columns, rows }: DataTable): readonly string[] {
  const stems = new Set(
    columns.filter((name) => /_(en|zh_hant|zh_hans)$/.test(name)).map((name) => stemOf(name)),
  );
  return [...stems].flatMap((stem) => {
    const wanted = languages.map((language) => `${stem}_${language}`);
    const missing = wanted.filter((name) => !columns.includes(name));
    if (missing.length > 0) return missing.map((name) => `${resource.name}: no column ${name}`);
    return rows.flatMap((row, index) => {
      const filled = wanted.filter((name) => row[name] !== '').length;
      return filled === 0 || filled === wanted.length
        ? []
        : [`${resource.name} ${index + 1} ${stem}: only in ${filled} languages`];
    });
  });
}

function stemOf(column: string): string {
  return column.replace(/_(en|zh_hant|zh_hans)$/, '');
}

/** Amounts of money whose row does not name a currency. */
export function currencyProblems({ resource, columns, rows }: DataTable): readonly string[] {
  const money = resource.schema.fields.filter(({ unit }) => /of currency|^currency per/.test(unit));
  if (money.length > 0 && !columns.includes('currency')) return [`${resource.name}: no currency`];
  return money.flatMap(({ name }) =>
    rows.flatMap((row, index) =>
      row[name] !== '' && row['currency'] === ''
        ? [`${resource.name} ${index + 1} ${name}: in which currency?`]
        : [],
    ),
  );
}

/** Ranges that run backwards: low, median, high; period start and end; year before year. */
export function orderProblems({ resource, columns, rows }: DataTable): readonly string[] {
  return orderedColumns(columns).flatMap(([lower, upper]) =>
    rows.flatMap((row, index) => {
      const [one = '', other = ''] = [row[lower], row[upper]];
      if (one === '' || other === '' || !isAfter(one, other)) return [];
      return [`${resource.name} ${index + 1}: ${lower} ${one} is above ${upper} ${other}`];
    }),
  );
}

function isAfter(one: string, other: string): boolean {
  const isDate = shapes.date.test(one);
  return isDate ? one > other : Number(one) > Number(other);
}

const orders = [
  ['low', 'high'],
  ['low', 'median'],
  ['median', 'high'],
  ['start', 'end'],
  ['base_year', 'target_year'],
  ['from_year', 'to_year'],
] as const;

function orderedColumns(columns: readonly string[]): readonly (readonly [string, string])[] {
  return columns.flatMap((column) =>
    orders.flatMap(([lower, upper]) => {
      const other = column.replace(new RegExp(`(^|_)${lower}(_|$)`), `$1${upper}$2`);
      return other !== column && columns.includes(other) ? [[column, other] as const] : [];
    }),
  );
}
