import { unparse } from 'papaparse';
import type { TableCell, TableRow, TableTwin } from '../charts/chart.ts';
import { formulaStart } from './formula-start.ts';

type Field = readonly [name: string, value: string | number];

function written(cell: TableCell | undefined): string | number {
  return cell?.value ?? '';
}

/** The sources of a row side by side, in one field. */
function joined(row: TableRow, key: 'title' | 'url' | 'licence'): string {
  const sources = [row.source, ...(row.moreSources ?? [])];
  return [...new Set(sources.flatMap((source) => source?.[key] ?? []))].join(' ; ');
}

function fieldsOf(twin: TableTwin, row: TableRow, link: string): readonly Field[] {
  const figures = twin.columns.flatMap(({ id, unit }, index): readonly Field[] => {
    const value: Field = [id, written(row.cells[index])];
    return unit === undefined ? [value] : [value, [`${id}_unit`, unit]];
  });
  return [
    ['id', row.id],
    ...figures,
    ['source', joined(row, 'title')],
    ['source_url', joined(row, 'url')],
    ['licence', joined(row, 'licence')],
    ['evidence', row.grade.evidence],
    ['standing', row.grade.standing],
    ['link', link],
  ];
}

/** A table twin as RFC 4180 CSV in UTF-8: a unit beside each number, and for each row its source (empty where the reader entered the figures), licence, grade and the link to the view. A text that a spreadsheet would run as a formula gets an apostrophe. */
export function toCsv(twin: TableTwin, link: string): string {
  const rows = twin.rows.map((row) => fieldsOf(twin, row, link));
  const fields = rows[0]?.map(([name]) => name) ?? ['id', ...twin.columns.map(({ id }) => id)];
  const data = rows.map((row) => row.map(([, value]) => value));
  return unparse({ fields, data }, { newline: '\r\n', escapeFormulae: formulaStart });
}
