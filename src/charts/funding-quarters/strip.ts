import type { DrawnElement } from '../parts/drawn-element.ts';
import type { Theme } from '../theme.ts';
import { barWidth } from './bar-width.ts';
import type { QuartersFrame } from './frame.ts';
import { totalOf, type QuartersSeries, type RaisedPeriod } from './series.ts';
import { countBars, hasSquares, squaresOf, type StripCell } from './strip-cells.ts';

function cellElement({ box, isAmountKnown }: StripCell, { ink, paper }: Theme): DrawnElement {
  const shape = isAmountKnown
    ? box
    : { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1 };
  const style = isAmountKnown ? { fill: ink } : { fill: paper, stroke: ink, lineWidth: 1 };
  return { type: 'rect', shape, style };
}

function cellsUnder(
  periods: readonly RaisedPeriod[],
  { from, to, toX }: QuartersFrame,
  stripTop: number,
): readonly StripCell[] {
  const pixelsPerMs = (toX(to) - toX(from)) / (to - from);
  const columns = periods.map((period) => ({
    tally: totalOf(period),
    width: barWidth(period, pixelsPerMs, 'period'),
    middle: (toX(period.from) + toX(period.to)) / 2,
  }));
  if (hasSquares(columns)) {
    return columns.flatMap((column) => squaresOf(column, column.middle, stripTop));
  }
  const most = Math.max(...columns.map(({ tally }) => tally.roundCount));
  return columns.flatMap((column) => countBars(column, column.middle, stripTop, most));
}

/** The marks of the rounds of each period, under its bar. */
export function stripCells(series: QuartersSeries, frame: QuartersFrame): readonly StripCell[] {
  const { main, yearOnly } = frame;
  return [
    ...cellsUnder(series.periods, frame, main.stripTop),
    ...(yearOnly ? cellsUnder(series.yearOnly, frame, yearOnly.stripTop) : []),
  ];
}

/** The strip as elements. */
export function stripElements(
  series: QuartersSeries,
  frame: QuartersFrame,
  theme: Theme,
): readonly DrawnElement[] {
  return stripCells(series, frame).map((cell) => cellElement(cell, theme));
}
