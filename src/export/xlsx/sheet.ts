/** What a cell is written with. */
export type CellStyle = 'plain' | 'heading' | 'date' | 'timestamp' | 'wrapped';

/** A cell of a sheet: texts stay texts whatever they start with; dates are serial days with a style. `undefined` is empty. */
export interface SheetCell {
  readonly value: string | number | boolean | undefined;
  readonly style: CellStyle;
}

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Widths of the columns in characters. */
  readonly columnWidths: readonly number[];
  /** How many rows stay in view while the others are scrolled. */
  readonly headingRows: number;
}

const msPerDay = 86_400_000;
const firstDay = Date.UTC(1899, 11, 30);
const firstSoundDay = Date.UTC(1900, 2, 1);

/** The serial day of a time in milliseconds since 1970; `undefined` before March 1900, where spreadsheets count wrongly. */
export function serialDay(time: number): number | undefined {
  return time >= firstSoundDay ? (time - firstDay) / msPerDay : undefined;
}

/** A cell that holds a text or a number as it is. */
export function plainCell(value: SheetCell['value']): SheetCell {
  return { value, style: 'plain' };
}

/** A cell of a first row or first column. */
export function headingCell(value: string): SheetCell {
  return { value, style: 'heading' };
}

/** A cell of a long text, broken into lines. */
export function wrappedCell(value: string): SheetCell {
  return { value, style: 'wrapped' };
}
