import { parameterName, streamName } from '../../scenario/parameter-text/parameter-name.ts';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { fitRange, type RangeMark } from '../parts/fit-range.ts';
import { nameWidth } from '../parts/name-width.ts';
import { textWidth } from '../parts/text-width.ts';
import { writeAssumption } from '../parts/write-assumption.ts';
import {
  chanceRows,
  drawnBars,
  openPlace,
  type TornadoBar,
  type TornadoEnd,
  type TornadoSeries,
} from './series.ts';

const rowHeights = { narrow: 56, wide: 44 } as const;
const margins = { top: 48, bottom: 36 } as const;
const chanceHeader = 28;
const chanceRowHeight = 24;
const gap = 8;

/** How far below the middle of its row a bar lies on a phone, where its name stands above it. */
export const narrowShift = 10;
/** How wide the names may be where they stand beside the bars, and the column of shares is. */
const mostNameWidth = 232;
const shareWidth = 84;

/** The two ends of a bar by where they are drawn: the lesser median to the left. */
export interface Sides {
  readonly left: TornadoEnd;
  readonly right: TornadoEnd;
  readonly isLowLeft: boolean;
}

/** Where the plot lies in the drawing, how wide the names beside it are, and the range of its axis. */
export interface TornadoFrame {
  readonly nameWidth: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly range: readonly [min: number, max: number];
  readonly tickCount: number;
}

/** Height of the whole drawing in CSS pixels. */
export function chartHeight(series: TornadoSeries, width: number): number {
  return plotBottom(series, width) + margins.bottom + chanceHeight(series);
}

function plotBottom(series: TornadoSeries, width: number): number {
  return margins.top + Math.max(drawnBars(series).length, 1) * rowHeight(width);
}

function chanceHeight(series: TornadoSeries): number {
  const rows = chanceRows(series).length;
  return rows === 0 ? 0 : chanceHeader + rows * chanceRowHeight;
}

/** The middle of a row of the inputs without a bar, in pixels from the top of the drawing; their header is row -1. */
export function chanceMiddle(series: TornadoSeries, row: number, width: number): number {
  const top = plotBottom(series, width) + margins.bottom;
  return row < 0 ? top + chanceHeader / 2 : top + chanceHeader + (row + 0.5) * chanceRowHeight;
}

function rowHeight(width: number): number {
  return width < narrowWidth ? rowHeights.narrow : rowHeights.wide;
}

/** The middle of a row in pixels from the top of the drawing; rows count from 0. */
export function rowMiddle(row: number, width: number): number {
  return margins.top + (row + 0.5) * rowHeight(width);
}

/** Which end of a bar is drawn to the left: that of the lesser median, the low end when both are alike. */
export function sidesOf({ low, high }: TornadoBar): Sides {
  const isLowLeft = (low.median ?? Infinity) <= (high.median ?? Infinity);
  return isLowLeft ? { left: low, right: high, isLowLeft } : { left: high, right: low, isLowLeft };
}

/** What is written at an end of a bar: the value, and below it that the median is beyond what the model looks at. */
export function endText(
  { owner, outcome }: TornadoSeries,
  { parameterId }: TornadoBar,
  { value, median }: TornadoEnd,
  context: ChartContext,
): string {
  const text = writeAssumption(owner, parameterId, value, context);
  return median === undefined ? `${text}\n${outcome.write(undefined, context)}` : text;
}

function widest(text: string, fontSize: number): number {
  return Math.max(...text.split('\n').map((line) => textWidth(line, fontSize)));
}

/** Leaves room for the names and shares, and for the values at the ends of the bars: inside the plot, or beside it where the axis has a limit. */
export function frameOf(series: TornadoSeries, context: ChartContext): TornadoFrame {
  const { width } = context;
  const { owner, outcome } = series;
  const isNarrow = width < narrowWidth;
  const bars = drawnBars(series);
  const names = [
    ...bars.map(({ parameterId }) => parameterName(owner, parameterId, context)),
    ...chanceRows(series).map(({ streamId }) => streamName(owner, streamId, context)),
  ];
  const left = isNarrow ? 0 : nameWidth(names, context, mostNameWidth);
  const right = isNarrow ? 0 : shareWidth;
  const marks = bars.map((bar) => markOf(series, bar, context));
  const median = series.median ?? openPlace(series);
  const medianMark = { from: median, to: median, leftRoom: gap, rightRoom: gap };
  const plotWidth = width - left - right;
  const [start, end] = fitRange([...marks, medianMark], plotWidth, outcome.leastRange(median));
  const [min, max] = [Math.max(start, outcome.limits[0]), Math.min(end, outcome.limits[1])];
  const perPixel = (end - start) / plotWidth;
  return {
    nameWidth: isNarrow ? width - shareWidth - 56 : left,
    left: left + (min - start) / perPixel,
    right: right + (end - max) / perPixel,
    top: margins.top,
    bottom: margins.bottom + chanceHeight(series),
    range: [min, max],
    tickCount: isNarrow ? 5 : 10,
  };
}

function markOf(series: TornadoSeries, bar: TornadoBar, context: ChartContext): RangeMark {
  const sides = sidesOf(bar);
  const median = series.median ?? openPlace(series);
  const roomFor = (end: TornadoEnd): number =>
    widest(endText(series, bar, end, context), chartFontSize(context)) + 2 * gap;
  return {
    from: Math.min(sides.left.median ?? openPlace(series), median),
    to: Math.max(sides.right.median ?? openPlace(series), median),
    leftRoom: roomFor(sides.left),
    rightRoom: roomFor(sides.right) + gap,
  };
}
