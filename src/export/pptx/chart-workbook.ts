import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Cell } from 'write-excel-file/universal';
import { cleanCell, sheetName, type SheetCell, type SheetColumn } from './chart-sheet.ts';
import { zipTime } from './zip-time.ts';

function cellOf(cell: SheetCell): Cell {
  if (cell === undefined) return null;
  return typeof cell === 'number'
    ? { value: cell, type: Number }
    : { value: cleanCell(cell), type: String };
}

function rowsOf(columns: readonly SheetColumn[]): Cell[][] {
  const height = Math.max(0, ...columns.map(({ cells }) => cells.length));
  const header = columns.map(({ header: text }) => cellOf(text));
  const rows = Array.from({ length: height }, (_, row) =>
    columns.map(({ cells }) => cellOf(cells[row])),
  );
  return [header, ...rows];
}

/** The workbook behind a chart: one sheet, texts as texts (never formulas), the same bytes for the same columns. */
export async function writeChartWorkbook(columns: readonly SheetColumn[]): Promise<Uint8Array> {
  const blob = await writeExcelFile(rowsOf(columns), { sheet: sheetName }).toBlob();
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return zipSync(parts, { mtime: zipTime });
}
