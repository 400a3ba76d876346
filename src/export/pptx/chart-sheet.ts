import { cleanLine, escapeXml, setting, tag } from './xml.ts';

/** A cell of a chart's sheet; `undefined` is an empty one. */
export type SheetCell = string | number | undefined;

/** A column of a chart's sheet under its header. */
export interface SheetColumn {
  readonly header: string;
  readonly cells: readonly SheetCell[];
}

/** The one sheet of a chart's workbook. */
export const sheetName = 'Sheet1';

// 0 is A, 26 is AA.
function columnLetters(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

function points(cells: readonly SheetCell[]): string {
  return cells
    .map((cell, index) =>
      cell === undefined
        ? ''
        : tag('c:pt', { idx: index }, tag('c:v', {}, escapeXml(cleanCell(cell)))),
    )
    .join('');
}

/** A cell as text: one clean line, so that the sheet and what is cached of it agree. */
export function cleanCell(cell: string | number): string {
  return typeof cell === 'number' ? String(cell) : cleanLine(cell);
}

/** The reference to the header of a column, with its text. */
export function headerReference(columns: readonly SheetColumn[], index: number): string {
  const cache = tag('c:strCache', {}, setting('c:ptCount', 1), points([columns[index]?.header]));
  const place = `${sheetName}!$${columnLetters(index)}$1`;
  return tag('c:strRef', {}, tag('c:f', {}, place), cache);
}

function rangeOf(index: number, count: number): string {
  const letters = columnLetters(index);
  return `${sheetName}!$${letters}$2:$${letters}$${Math.max(count, 1) + 1}`;
}

/** The reference to the numbers of a column, with all that are not missing. */
export function numberReference(columns: readonly SheetColumn[], index: number): string {
  const cells = columns[index]?.cells ?? [];
  const cache = tag(
    'c:numCache',
    {},
    tag('c:formatCode', {}, 'General'),
    setting('c:ptCount', Math.max(cells.length, 1)),
    points(cells),
  );
  return tag('c:numRef', {}, tag('c:f', {}, rangeOf(index, cells.length)), cache);
}

/** The reference to the texts of a column, with the texts. */
export function textReference(columns: readonly SheetColumn[], index: number): string {
  const cells = columns[index]?.cells ?? [];
  const cache = tag('c:strCache', {}, setting('c:ptCount', cells.length), points(cells));
  return tag('c:strRef', {}, tag('c:f', {}, rangeOf(index, cells.length)), cache);
}
