import type { SensitivityBar, SensitivityEnd } from '../../models/analysis/sensitivity.ts';
import { forecastYears } from '../../models/log-path.ts';
import { parameterName, streamName } from '../../scenario/parameter-text/parameter-name.ts';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { fitYears, type YearMark } from '../parts/fit-years.ts';
import { nameWidth } from '../parts/name-width.ts';
import { textWidth } from '../parts/text-width.ts';
import { writeAssumption } from '../parts/write-assumption.ts';
import { writeModelYear } from '../parts/write-model-year.ts';
import { yearInterval, type YearTicks } from '../parts/year-ticks.ts';
import { chanceRows, drawnBars, openYear, type TornadoSeries } from './series.ts';

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

/** The two ends of a bar by where they are drawn: the earlier year to the left. */
export interface Sides {
  readonly left: SensitivityEnd;
  readonly right: SensitivityEnd;
  readonly isLowLeft: boolean;
}

/** Where the plot lies in the drawing, how wide the names beside it are, and the axis of years. */
export interface TornadoFrame {
  readonly nameWidth: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly axis: YearTicks;
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

/** Which end of a bar is drawn to the left: that of the earlier year, the low end when both are alike. */
export function sidesOf({ low, high }: SensitivityBar): Sides {
  const isLowLeft = (low.medianYear ?? Infinity) <= (high.medianYear ?? Infinity);
  return isLowLeft ? { left: low, right: high, isLowLeft } : { left: high, right: low, isLowLeft };
}

/** What is written at an end of a bar: the value, and below it that the year is beyond 2100. */
export function endText(
  { modelId }: TornadoSeries,
  { parameterId }: SensitivityBar,
  { value, medianYear }: SensitivityEnd,
  context: ChartContext,
): string {
  const text = writeAssumption(modelId, parameterId, value, context);
  return medianYear === undefined ? `${text}\n${writeModelYear(undefined, context)}` : text;
}

function widest(text: string, fontSize: number): number {
  return Math.max(...text.split('\n').map((line) => textWidth(line, fontSize)));
}

/** Leaves room for the names and shares, and for the values at the ends of the bars: inside the plot, or beside it where the axis ends at 2100. */
export function frameOf(series: TornadoSeries, context: ChartContext): TornadoFrame {
  const { width } = context;
  const isNarrow = width < narrowWidth;
  const bars = drawnBars(series);
  const names = [
    ...bars.map(({ parameterId }) => parameterName(series.modelId, parameterId, context)),
    ...chanceRows(series).map(({ streamId }) => streamName(series.modelId, streamId, context)),
  ];
  const left = isNarrow ? 0 : nameWidth(names, context, mostNameWidth);
  const right = isNarrow ? 0 : shareWidth;
  const marks = bars.map((bar) => markOf(series, bar, context));
  const median = series.sensitivity.medianYear ?? openYear(series);
  const medianMark = { from: median, to: median, leftRoom: gap, rightRoom: gap };
  const plotWidth = width - left - right;
  const [min, end] = fitYears([...marks, medianMark], plotWidth);
  const max = Math.min(end, forecastYears.to);
  const interval = yearInterval(min, max, isNarrow ? 5 : 10);
  return {
    nameWidth: isNarrow ? width - shareWidth - 56 : left,
    left,
    right: right + ((end - max) / (end - min)) * plotWidth,
    top: margins.top,
    bottom: margins.bottom + chanceHeight(series),
    axis: { min, max, interval },
  };
}

function markOf(series: TornadoSeries, bar: SensitivityBar, context: ChartContext): YearMark {
  const sides = sidesOf(bar);
  const median = series.sensitivity.medianYear ?? openYear(series);
  const roomFor = (end: SensitivityEnd): number =>
    widest(endText(series, bar, end, context), chartFontSize(context)) + 2 * gap;
  return {
    from: Math.min(sides.left.medianYear ?? openYear(series), median),
    to: Math.max(sides.right.medianYear ?? openYear(series), median),
    leftRoom: roomFor(sides.left),
    rightRoom: roomFor(sides.right) + gap,
  };
}
