import { unparse } from 'papaparse';
import type { TableCell, TableTwin } from '../charts/chart.ts';

function written(cell: TableCell | undefined): string | number {
  return cell?.value ?? '';
}

/** A table twin as RFC 4180 CSV in UTF-8 with one column for the unit and two for the source; a text that a spreadsheet would run as a formula is quoted with an apostrophe. */
export function toCsv(twin: TableTwin): string {
  const unit = twin.columns.find((column) => column.unit !== undefined)?.unit ?? '';
  const fields = ['id', ...twin.columns.map((column) => column.id), 'unit', 'source', 'source_url'];
  const data = twin.rows.map((row) => [
    row.id,
    ...twin.columns.map((_, index) => written(row.cells[index])),
    unit,
    row.source.title,
    row.source.url ?? '',
  ]);
  return unparse({ fields, data }, { newline: '\r\n', escapeFormulae: true });
}
