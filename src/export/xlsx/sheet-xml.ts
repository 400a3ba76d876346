import type { CellStyle, Sheet, SheetCell } from './sheet.ts';

const longestText = 32_767;

/** The formats of `styles.xml`, in the order of its `cellXfs`. */
const styleIndex: Readonly<Record<CellStyle, number>> = {
  plain: 0,
  heading: 1,
  date: 2,
  timestamp: 3,
  wrapped: 4,
};

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text of printable ASCII without anything to escape, as most are. */
const plainText = /^[ !#-%'-;=?-~]*$/;

/** Text as XML 1.0 can hold it: characters that it forbids are left out. */
export function xmlText(text: string): string {
  if (plainText.test(text)) return text;
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** Spreadsheets read `_x0041_` in a text as the character A, unless its first `_` is written as a code itself. */
function cellText(text: string): string {
  return xmlText(text.slice(0, longestText).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

function columnName(index: number): string {
  const before = index >= 26 ? columnName(Math.floor(index / 26) - 1) : '';
  return before + String.fromCodePoint(65 + (index % 26));
}

function cellXml({ value, style }: SheetCell, reference: string): string {
  const start = `<c r="${reference}" s="${styleIndex[style]}"`;
  if (typeof value === 'number') {
    return Number.isFinite(value) ? `${start}><v>${value}</v></c>` : '';
  }
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (value === undefined || value === '') return '';
  return `${start} t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
}

function rowXml(
  cells: readonly SheetCell[],
  index: number,
  columnNames: readonly string[],
): string {
  const row = index + 1;
  const written = cells.map((cell, column) => cellXml(cell, `${columnNames[column] ?? ''}${row}`));
  return `<row r="${row}">${written.join('')}</row>`;
}

function viewXml(headingRows: number, isFirst: boolean): string {
  const selected = isFirst ? ' tabSelected="1"' : '';
  const pane =
    headingRows === 0
      ? ''
      : `<pane ySplit="${headingRows}" topLeftCell="A${headingRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView${selected} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

/** A sheet as `xl/worksheets/sheet<n>.xml` (ECMA-376). */
export function sheetXml({ rows, columnWidths, headingRows }: Sheet, isFirst: boolean): string {
  const columnCount = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const columnNames = Array.from({ length: columnCount }, (_, column) => columnName(column));
  const written = rows.map((cells, index) => rowXml(cells, index, columnNames));
  const columns = columnWidths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    viewXml(headingRows, isFirst),
    columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`,
    `<sheetData>${written.join('')}</sheetData>`,
    '</worksheet>',
  ].join('');
}
