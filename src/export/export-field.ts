import type { TableCell, TableRow, TableTwin } from '../charts/chart.ts';
import type { Cell, ColumnType, ResultTable } from '../data/connector.ts';
import { toIsoDate } from '../core/time.ts';
import type { Exhibit } from './exhibit.ts';
import { exportMessages as messages } from './export-messages.ts';
import { settingsText } from './exhibit-lines.ts';
import { uniqueNames } from './slug.ts';

/** One column of an exported table, with its cells: `null` is missing. */
export interface ExportField {
  /** Unique in its table, and the same in every language. */
  readonly name: string;
  /** For people, in the reader's language. */
  readonly title: string;
  readonly type: ColumnType;
  readonly unit?: string;
  /** A figure or word of the table, the unit of the column before it, or what was set when it was made. */
  readonly role: 'figure' | 'unit' | 'setting';
  readonly values: readonly Cell[];
}

type Named = Omit<ExportField, 'role'>;

function withUniqueNames(fields: readonly ExportField[]): readonly ExportField[] {
  const names = uniqueNames(
    fields.map(({ name }) => name),
    (name, number) => `${name}_${number}`,
  );
  return fields.map((field, index) => ({ ...field, name: names[index] ?? field.name }));
}

function isIsoDate(value: Cell): boolean {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}

function typeOf(values: readonly Cell[]): ColumnType {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return 'text';
  if (known.every((value) => typeof value === 'number')) return 'number';
  return known.every(isIsoDate) ? 'date' : 'text';
}

function valueOf(cell: TableCell | undefined): Cell {
  const value = cell?.value;
  return value === undefined || value === '' ? null : value;
}

function texts(name: string, title: string, values: readonly (string | undefined)[]): Named {
  return { name, title, type: 'text', values: values.map((value) => value || null) };
}

/** The sources of a row side by side, in one cell. */
function joined(row: TableRow, key: 'title' | 'url' | 'licence'): string {
  const sources = [row.source, ...(row.moreSources ?? [])];
  return [...new Set(sources.flatMap((source) => source?.[key] ?? []))].join(' ; ');
}

function figureFields({ columns, rows }: TableTwin): readonly ExportField[] {
  return columns.flatMap(({ id, label, unit }, index): readonly ExportField[] => {
    const values = rows.map((row) => valueOf(row.cells[index]));
    const field = { name: id, title: label, type: typeOf(values), values, role: 'figure' } as const;
    if (unit === undefined) return [field];
    const units = texts(
      `${id}_unit`,
      label,
      rows.map(() => unit),
    );
    return [
      { ...field, unit },
      { ...units, role: 'unit' },
    ];
  });
}

function settingFields(exhibit: Exhibit, rowCount: number): readonly ExportField[] {
  const { t, today } = { ...exhibit.context };
  const stated: readonly (readonly [name: string, title: string, text: string])[] = [
    ['link', t(messages.link), exhibit.link],
    ['settings', t(messages.settings), settingsText(exhibit)],
    ['data_version', t(messages.dataVersion), exhibit.dataVersion],
    ['made_on', t(messages.madeOn), toIsoDate(today)],
  ];
  return stated.map(([name, title, text]) => ({
    ...texts(
      name,
      title,
      Array.from({ length: rowCount }, () => text),
    ),
    type: name === 'made_on' ? 'date' : 'text',
    role: 'setting',
  }));
}

/** The table as shown, column by column: each figure with its unit, each row with its source and grade, and what was set. */
export function asShownFields(exhibit: Exhibit): readonly ExportField[] {
  const { t } = exhibit.context;
  const twin = exhibit.toTwin();
  const { rows } = twin;
  const ofRows: readonly Named[] = [
    texts(
      'source',
      t(messages.source),
      rows.map((row) => joined(row, 'title')),
    ),
    texts(
      'source_url',
      t(messages.sourceUrl),
      rows.map((row) => joined(row, 'url')),
    ),
    texts(
      'licence',
      t(messages.licence),
      rows.map((row) => joined(row, 'licence')),
    ),
    texts(
      'evidence',
      t(messages.evidence),
      rows.map(({ grade }) => grade.evidence),
    ),
    texts(
      'standing',
      t(messages.standing),
      rows.map(({ grade }) => grade.standing),
    ),
  ];
  return withUniqueNames([
    {
      ...texts(
        'id',
        t(messages.id),
        rows.map(({ id }) => id),
      ),
      role: 'figure',
    },
    ...figureFields(twin),
    ...ofRows.map((field): ExportField => ({ ...field, role: 'figure' })),
    ...settingFields(exhibit, rows.length),
  ]);
}

/** Every column of the rows that a query gave, and what was set. */
export function fullFields(table: ResultTable, exhibit: Exhibit): readonly ExportField[] {
  const own = table.columns.map(({ name, type, values }): ExportField => ({
    name,
    title: name,
    type,
    values,
    role: 'figure',
  }));
  return withUniqueNames([...own, ...settingFields(exhibit, table.rowCount)]);
}
