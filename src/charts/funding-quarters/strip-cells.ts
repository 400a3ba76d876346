import type { Box } from '../parts/drawn-element.ts';
import type { Tally } from './tally.ts';

const side = 5;
const pitch = 7;
const mostRows = 9;

type Counts = Pick<Tally, 'withAmount' | 'withoutAmount'>;

/** A mark of the strip: one round, or many in one bar where squares would not fit. */
export interface StripCell {
  readonly box: Box;
  readonly isAmountKnown: boolean;
}

/** What stands under one bar. */
export interface StripColumn {
  readonly tally: Counts;
  /** Width of the bar above, in CSS pixels. */
  readonly width: number;
}

function perRow(width: number): number {
  return Math.max(1, Math.floor((width + pitch - side) / pitch));
}

function rowsOf({ tally, width }: StripColumn): number {
  return Math.ceil((tally.withAmount + tally.withoutAmount) / perRow(width));
}

/** Height of the strip in CSS pixels: as many rows of squares as the fullest column has. */
export function stripHeight(columns: readonly StripColumn[]): number {
  const rows = Math.max(1, ...columns.map(rowsOf));
  return Math.min(rows, mostRows) * pitch;
}

/** Whether every round of every column has a square of its own. */
export function hasSquares(columns: readonly StripColumn[]): boolean {
  return columns.every((column) => rowsOf(column) <= mostRows);
}

/** One square a round in rows under the middle of a bar, known amounts first. */
export function squaresOf(
  { tally, width }: StripColumn,
  middle: number,
  top: number,
): readonly StripCell[] {
  const count = tally.withAmount + tally.withoutAmount;
  const columns = Math.min(perRow(width), count);
  const left = middle - (columns * pitch - (pitch - side)) / 2;
  return Array.from({ length: count }, (_, place) => ({
    box: {
      x: left + (place % columns) * pitch,
      y: top + Math.floor(place / columns) * pitch,
      width: side,
      height: side,
    },
    isAmountKnown: place < tally.withAmount,
  }));
}

/** Two bars under the middle of a bar, as long as the counts are to the largest of all columns. */
export function countBars(
  { tally, width }: StripColumn,
  middle: number,
  top: number,
  most: number,
): readonly StripCell[] {
  const pixels = (mostRows * pitch) / most;
  const box = { x: middle - width / 2, width };
  const [known, unknown] = [tally.withAmount * pixels, tally.withoutAmount * pixels];
  return [
    { box: { ...box, y: top, height: known }, isAmountKnown: true },
    { box: { ...box, y: top + known, height: unknown }, isAmountKnown: false },
  ].filter((cell) => cell.box.height > 0);
}
