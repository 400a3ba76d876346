import { unparse } from 'papaparse';
import type { Cell } from '../data/connector.ts';
import type { ExportField } from './export-field.ts';
import { formulaStart } from './formula-start.ts';

/** A cell as a text file holds it: missing is empty, a list is JSON, a number that is none is missing too. */
function plain(cell: Cell): string | number {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : '';
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}

function rowsOf(fields: readonly ExportField[]): (string | number)[][] {
  const count = fields[0]?.values.length ?? 0;
  return Array.from({ length: count }, (_, row) =>
    fields.map(({ values }) => plain(values[row] ?? null)),
  );
}

/** Columns as RFC 4180 CSV with names in the first row; texts that a spreadsheet would run as formulas get an apostrophe. Encoded as UTF-8 by whoever saves it. */
export function fieldsToCsv(fields: readonly ExportField[]): string {
  const names = fields.map(({ name }) => name);
  return unparse(
    { fields: names, data: rowsOf(fields) },
    { newline: '\r\n', escapeFormulae: formulaStart },
  );
}

/** Columns as tab-separated text to paste into a spreadsheet, guarded in the same way; tabs and line breaks inside a cell become spaces. */
export function fieldsToTsv(fields: readonly ExportField[]): string {
  const flat = (value: string | number): string | number =>
    typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : value;
  const data = rowsOf(fields).map((row) => row.map(flat));
  return unparse(
    { fields: fields.map(({ name }) => name), data },
    { delimiter: '\t', newline: '\n', escapeFormulae: formulaStart },
  );
}
