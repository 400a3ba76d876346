import { toIsoDate } from '../core/time.ts';
import type { Cell, ColumnType } from '../data/connector.ts';
import { askedTables } from './asked-tables.ts';
import type { Exhibit } from './exhibit.ts';
import { asShownFields, fullFields, type ExportField } from './export-field.ts';
import { exportMessages as messages } from './export-messages.ts';
import {
  headingCell,
  plainCell,
  serialDay,
  wrappedCell,
  type Sheet,
  type SheetCell,
} from './xlsx/sheet.ts';
import { writeXlsx } from './xlsx/write-xlsx.ts';

function timeCell(text: string, style: 'date' | 'timestamp'): SheetCell {
  const day = serialDay(Date.parse(text));
  return day === undefined ? plainCell(text) : { value: day, style };
}

function cellOf(value: Cell, type: ColumnType): SheetCell {
  if (value === null) return plainCell(undefined);
  if (typeof value === 'object') return plainCell(JSON.stringify(value));
  const isTime = type === 'date' || type === 'timestamp';
  return isTime && typeof value === 'string' ? timeCell(value, type) : plainCell(value);
}

function headingOf({ title, unit }: ExportField): string {
  return unit === undefined ? title : `${title} (${unit})`;
}

function widthOf({ title, type, values }: ExportField): number {
  if (type !== 'text' && type !== 'list') return Math.max(12, Math.min(title.length + 2, 24));
  const longest = values.reduce<number>(
    (most, value) => Math.max(most, String(value ?? '').length),
    0,
  );
  return Math.max(10, Math.min(longest + 2, 48));
}

function tableSheet(name: string, fields: readonly ExportField[]): Sheet {
  const count = fields[0]?.values.length ?? 0;
  const rows = Array.from({ length: count }, (_, row) =>
    fields.map(({ values, type }) => cellOf(values[row] ?? null, type)),
  );
  const headings = fields.map((field) => headingCell(headingOf(field)));
  return { name, rows: [headings, ...rows], columnWidths: fields.map(widthOf), headingRows: 1 };
}

function settingsSheet(exhibit: Exhibit): Sheet {
  const { title, finding, notes, legend, settings, dataVersion, link, context } = exhibit;
  const { t, today } = context;
  const line = (label: string, text: string): SheetCell[] => [
    headingCell(label),
    wrappedCell(text),
  ];
  const said = [finding, ...notes, legend].filter((text) => text !== undefined && text !== '');
  const set = settings.map(({ label, text }) => line(label, text));
  return {
    name: t(messages.settings),
    headingRows: 0,
    columnWidths: [28, 100],
    rows: [
      line(t(messages.title), title),
      ...said.map((text, index) => line(index === 0 ? t(messages.finding) : '', text ?? '')),
      ...(set.length === 0 ? [line(t(messages.settings), t(messages.nothingSet))] : set),
      line(t(messages.dataVersion), dataVersion),
      [headingCell(t(messages.madeOn)), timeCell(toIsoDate(today), 'date')],
      line(t(messages.link), link),
    ],
  };
}

function sourcesSheet({ sources, context: { t } }: Exhibit): Sheet {
  const headings = [messages.title, messages.address, messages.licence].map((message) =>
    headingCell(t(message)),
  );
  const rows = sources.map(({ title, url, licence }) =>
    [title, url, licence ?? t(messages.noLicence)].map(plainCell),
  );
  return {
    name: t(messages.sources),
    rows: [headings, ...rows],
    columnWidths: [60, 70, 18],
    headingRows: 1,
  };
}

/** The figures as a workbook: as shown, what was set, the sources; with `isFull` also every row of the queries behind them, a sheet each. */
export function exhibitWorkbook(
  exhibit: Exhibit,
  { isFull }: { readonly isFull: boolean },
): Uint8Array<ArrayBuffer> {
  const { t, today } = exhibit.context;
  const shown = asShownFields(exhibit).filter(
    ({ role, name }) => role === 'figure' || name === 'link',
  );
  const full = askedTables(exhibit).map(({ name, table }) =>
    tableSheet(
      name,
      fullFields(table, exhibit).filter(({ role }) => role === 'figure'),
    ),
  );
  const sheets = [
    tableSheet(t(messages.asShown), shown),
    ...(isFull ? full : []),
    settingsSheet(exhibit),
    sourcesSheet(exhibit),
  ];
  return writeXlsx(sheets, today);
}
