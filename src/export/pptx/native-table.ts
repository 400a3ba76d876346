import type PptxGenJS from 'pptxgenjs';
import type { SlideCanvas } from './slide-canvas.ts';
import { slideColors, type SlideBox } from './slide-style.ts';
import { countLines, linesHeight, widthInches } from './text-lines.ts';
import { cleanLine } from './xml.ts';

/** A table of texts; `isNumber` columns are flush right. */
export interface TextTable {
  readonly header: readonly string[];
  readonly isNumber: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
}

/** The rows of a table that stand on one slide. */
export type TablePage = readonly (readonly string[])[];

const cellSide = 0.08;
const cellFoot = 0.05;
const widestCell = 4.2;

/** Widths of the columns in inches that fill a width, by what they hold. */
export function columnWidths(table: TextTable, fontSize: number, width: number): readonly number[] {
  const natural = table.header.map((header, column) => {
    const texts = [header, ...table.rows.map((row) => row[column] ?? '')];
    const widest = Math.max(...texts.map((text) => widthInches(text, fontSize)));
    return Math.min(widestCell, Math.max(0.5, widest)) + 2 * cellSide;
  });
  const sum = natural.reduce((a, b) => a + b, 0);
  return natural.map((column) => (column * width) / sum);
}

function rowHeight(row: readonly string[], widths: readonly number[], fontSize: number): number {
  const lines = row.map((text, column) =>
    countLines(text, fontSize, (widths[column] ?? 1) - 2 * cellSide),
  );
  return linesHeight(Math.max(1, ...lines), fontSize) + 2 * cellFoot;
}

/** Cuts a table into pages that are not higher than given, each with the header; a row is never cut. */
export function cutTable(
  table: TextTable,
  fontSize: number,
  widths: readonly number[],
  pageHeight: number,
): readonly TablePage[] {
  const room = pageHeight - rowHeight(table.header, widths, fontSize);
  const pages: (readonly string[])[][] = [];
  let left = 0;
  for (const row of table.rows) {
    const height = rowHeight(row, widths, fontSize);
    if (pages.length === 0 || height > left) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(row);
    left -= height;
  }
  return pages;
}

const none = { type: 'none' } as const;

function cells(
  row: readonly string[],
  { isNumber }: TextTable,
  isHeader: boolean,
  lang: string,
): PptxGenJS.TableRow {
  const rule = isHeader
    ? { type: 'solid' as const, pt: 1, color: slideColors.ink }
    : { type: 'solid' as const, pt: 0.5, color: slideColors.rule };
  return row.map((text, column) => ({
    text: cleanLine(text),
    options: {
      bold: isHeader,
      lang,
      align: isNumber[column] === true ? 'right' : 'left',
      border: [none, none, rule, none],
    },
  }));
}

/** Draws a page of a table that PowerPoint can edit; its first row is a header. */
export function addTable(
  { slide, faces }: SlideCanvas,
  table: TextTable,
  page: TablePage,
  box: Pick<SlideBox, 'x' | 'y'>,
  look: { readonly name: string; readonly fontSize: number; readonly widths: readonly number[] },
): void {
  const rows = [
    cells(table.header, table, true, faces.lang),
    ...page.map((row) => cells(row, table, false, faces.lang)),
  ];
  slide.addTable(rows, {
    ...box,
    w: look.widths.reduce((a, b) => a + b, 0),
    colW: [...look.widths],
    // The least height: programs make a row as high as its text.
    rowH: linesHeight(1, look.fontSize) + 2 * cellFoot,
    objectName: look.name,
    fontSize: look.fontSize,
    color: slideColors.ink,
    valign: 'middle',
    margin: [cellFoot, cellSide, cellFoot, cellSide],
  });
}
