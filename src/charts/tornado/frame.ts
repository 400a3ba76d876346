import type { SensitivityBar, SensitivityEnd } from '../../models/analysis/sensitivity.ts';
import { parameterName } from '../../scenario/parameter-text/parameter-name.ts';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { nameWidth } from '../parts/name-width.ts';
import { textWidth } from '../parts/text-width.ts';
import { writeAssumption } from '../parts/write-assumption.ts';
import { writeModelYear } from '../parts/write-model-year.ts';
import { yearTicks, type YearTicks } from '../parts/year-ticks.ts';
import { drawnBars, type TornadoSeries } from './series.ts';

const rowHeights = { narrow: 56, wide: 44 } as const;
const margins = { top: 48, bottom: 36 } as const;
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
  return margins.top + margins.bottom + Math.max(drawnBars(series).length, 1) * rowHeight(width);
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

function widest(texts: readonly string[], fontSize: number): number {
  const lines = texts.flatMap((text) => text.split('\n'));
  return Math.max(0, ...lines.map((line) => textWidth(line, fontSize)));
}

/** Leaves room for names, shares and the values at the ends of the bars. */
export function frameOf(series: TornadoSeries, context: ChartContext): TornadoFrame {
  const isNarrow = context.width < narrowWidth;
  const fontSize = chartFontSize(context);
  const bars = drawnBars(series);
  const textsOf = (side: 'left' | 'right'): readonly string[] =>
    bars.map((bar) => endText(series, bar, sidesOf(bar)[side], context));
  const names = bars.map(({ parameterId }) => parameterName(series.modelId, parameterId, context));
  const besideWidth = isNarrow ? 0 : nameWidth(names, context, mostNameWidth);
  return {
    nameWidth: isNarrow ? context.width - shareWidth - 56 : besideWidth,
    left: besideWidth + widest(textsOf('left'), fontSize) + 2 * gap,
    right: (isNarrow ? 0 : shareWidth) + widest(textsOf('right'), fontSize) + 2 * gap,
    ...margins,
    axis: yearTicks(yearsOf(series), isNarrow ? 4 : 8),
  };
}

function yearsOf({ sensitivity: { medianYear, bars } }: TornadoSeries): readonly number[] {
  const years = [medianYear, ...bars.flatMap(({ low, high }) => [low.medianYear, high.medianYear])];
  const known = years.filter((year) => year !== undefined);
  const isOpen = known.length < years.length;
  if (known.length === 0) return [2090, 2100];
  return isOpen ? [...known, Math.max(...known) + 2] : known;
}
