import { narrowWidth, type ChartContext } from '../chart.ts';
import { fitAmounts, type AmountScale } from '../parts/amount-scale.ts';
import { chartFontSize } from '../parts/axes.ts';
import { boldFactor, textWidth } from '../parts/text-width.ts';
import { nameOfBar, nameOfGroup, writeScopes } from './names.ts';
import { placedFigures, type FieldBar, type FieldGroup, type FieldSeries } from './series.ts';
import { writeBarReading, writeGroupReading } from './write-reading.ts';

/** A row of the drawing: the consensus of a place, or one of its bars. */
export type FieldRow = { readonly group: FieldGroup; readonly bar?: FieldBar } & {
  /** In CSS pixels from the top of the plot. */
  readonly top: number;
  readonly height: number;
  /** The height at which its marks lie. */
  readonly middle: number;
};

/** Where the plot lies in the drawing, in CSS pixels from its left and top edges, and where amounts lie in it. */
export interface FieldFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly FieldRow[];
  readonly scale: AmountScale;
  readonly toX: (amount: number) => number;
}

/** How high a row is, and how far below its middle its marks lie, in CSS pixels. */
interface RowHeights {
  readonly height: number;
  readonly shift: number;
}

const heights = {
  wide: {
    consensus: { height: 68, shift: 8 },
    nothing: { height: 68, shift: 8 },
    bar: { height: 46, shift: 0 },
  },
  narrow: {
    consensus: { height: 94, shift: 30 },
    nothing: { height: 84, shift: 18 },
    bar: { height: 60, shift: 16 },
  },
} as const;
const margins = { top: 34, bottom: 58 } as const;
const mostNameWidth = 264;
/** Half the width of a mark and some air, in CSS pixels. */
const markRoom = 14;

/** Width of the column to the right of a wide plot. */
const spreadWidth = 72;

function layOut({ groups }: FieldSeries, width: number): readonly FieldRow[] {
  const { consensus, nothing, bar } = heights[width < narrowWidth ? 'narrow' : 'wide'];
  const rows: FieldRow[] = [];
  let top = 0;
  const add = (row: Pick<FieldRow, 'group' | 'bar'>, { height, shift }: RowHeights): void => {
    rows.push({ ...row, top, height, middle: top + height / 2 + shift });
    top += height;
  };
  for (const group of groups) {
    add({ group }, group.consensus.spread === undefined ? nothing : consensus);
    for (const one of group.bars) add({ group, bar: one }, bar);
  }
  return rows;
}

function heightOf(rows: readonly FieldRow[]): number {
  const last = rows.at(-1);
  return last === undefined ? heights.wide.consensus.height : last.top + last.height;
}

/** Height of the whole drawing in CSS pixels. */
export function chartHeight(series: FieldSeries, width: number): number {
  return margins.top + heightOf(layOut(series, width)) + margins.bottom;
}

function namesWidth(rows: readonly FieldRow[], series: FieldSeries, context: ChartContext): number {
  const fontSize = chartFontSize(context);
  const widths = rows.flatMap(({ group, bar }) =>
    bar === undefined
      ? [textWidth(nameOfGroup(group, context), fontSize) * boldFactor]
      : [
          textWidth(nameOfBar(bar, series, context), fontSize) * boldFactor,
          textWidth(writeScopes(bar, series, context), fontSize - 1),
        ],
  );
  return Math.min(mostNameWidth, Math.max(120, ...widths)) + 20;
}

function amountsOf({ group, bar }: FieldRow): readonly number[] {
  if (bar !== undefined) return placedFigures(bar).map(({ point }) => point.amount);
  const { spread } = group.consensus;
  return spread === undefined ? [] : [spread.low, spread.high];
}

function readingOf({ group, bar }: FieldRow, context: ChartContext): string {
  return bar === undefined ? writeGroupReading(group, context) : writeBarReading(bar, context);
}

/** The frame of the chart: its rows one under the other, and the axis at which marks and the texts behind them fit. */
export function frameOf(series: FieldSeries, context: ChartContext): FieldFrame {
  const { width } = context;
  const isNarrow = width < narrowWidth;
  const rows = layOut(series, width);
  const left = isNarrow ? 6 : namesWidth(rows, series, context);
  const right = isNarrow ? width - 4 : width - spreadWidth;
  const marks = rows.flatMap((row) => {
    const amounts = amountsOf(row);
    if (amounts.length === 0) return [];
    const rightRoom = textWidth(readingOf(row, context), chartFontSize(context)) + 2 * markRoom;
    return [{ low: Math.min(...amounts), high: Math.max(...amounts), rightRoom }];
  });
  const scale = fitAmounts(series.view.fieldScale, marks, right - left);
  const toX = (amount: number): number => left + scale.toShare(amount) * (right - left);
  const { top } = margins;
  return { left, right, top, bottom: top + heightOf(rows), rows, scale, toX };
}
