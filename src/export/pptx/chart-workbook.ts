import { headingCell, plainCell, type SheetCell } from '../xlsx/sheet.ts';
import { writeXlsx } from '../xlsx/write-xlsx.ts';
import { cleanCell, sheetName, type SheetColumn } from './chart-sheet.ts';
import { zipDay } from './zip-day.ts';

function rowsOf(columns: readonly SheetColumn[]): readonly (readonly SheetCell[])[] {
  const height = Math.max(0, ...columns.map(({ cells }) => cells.length));
  const header = columns.map((column) => headingCell(cleanCell(column.header)));
  const rows = Array.from({ length: height }, (_, row) =>
    columns.map(({ cells }) => {
      const cell = cells[row];
      return plainCell(typeof cell === 'string' ? cleanCell(cell) : cell);
    }),
  );
  return [header, ...rows];
}

/** The workbook behind a chart: one sheet, texts as texts (never formulas), the same bytes for the same columns. */
export function writeChartWorkbook(columns: readonly SheetColumn[]): Uint8Array {
  const rows = rowsOf(columns);
  return writeXlsx([{ name: sheetName, rows, columnWidths: [], headingRows: 1 }], zipDay);
}
