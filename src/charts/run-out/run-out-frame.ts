import { narrowWidth, type ChartContext } from '../chart.ts';
import { plotFrame, type PlotFrame } from '../parts/plot-frame.ts';
import type { RunOutSeries } from './series.ts';

/** Heights in CSS pixels: of the sentence above the plot, of an interval with its text, and of what is below the plot. */
const sentenceHeight = 26;
const intervalHeight = 34;
const bottomMargins = { dots: 48, curve: 30 } as const;

/** Height of the plot itself in CSS pixels. */
const plotHeights = {
  dots: { narrow: 112, wide: 104 },
  curve: { narrow: 190, wide: 200 },
} as const;

function topOf({ mode, ghost }: RunOutSeries): number {
  const intervals = mode === 'curve' ? 0 : ghost === undefined ? 1 : 2;
  return sentenceHeight + intervals * intervalHeight;
}

/** Height of the drawing in CSS pixels. */
export function chartHeight(series: RunOutSeries, width: number): number {
  const size = width < narrowWidth ? 'narrow' : 'wide';
  return topOf(series) + plotHeights[series.mode][size] + bottomMargins[series.mode];
}

/** The frame of the chart, and the middle of the row of an interval above it. */
export function runOutFrame(
  series: RunOutSeries,
  context: Pick<ChartContext, 'width'>,
): PlotFrame & { readonly intervalY: (row: number) => number } {
  const bottom = chartHeight(series, context.width) - bottomMargins[series.mode];
  return {
    ...plotFrame(context, series.span, { top: topOf(series), bottom }),
    intervalY: (row) => sentenceHeight + (row + 0.5) * intervalHeight,
  };
}
