import { narrowWidth, type ChartContext } from '../chart.ts';
import { ghostKeyHeight } from '../parts/ghost-name.ts';
import { plotFrame, type PlotFrame } from '../parts/plot-frame.ts';
import type { RunOutSeries } from './series.ts';

/** Heights in CSS pixels: of the sentence above the plot, of an interval with its text, and of a published date. */
const sentenceHeight = 26;
const intervalHeight = 34;
const dateHeight = 18;

/** Height of the plot itself, and of what is directly below it, in CSS pixels. */
const plotHeights = {
  dots: { narrow: 112, wide: 104 },
  curve: { narrow: 190, wide: 200 },
} as const;
const bottomMargins = { dots: 48, curve: 30 } as const;

/** The frame of the chart, the middles of the rows above it, and where the key below it begins. */
export interface RunOutFrame extends PlotFrame {
  readonly intervalY: (row: number) => number;
  readonly dateY: (row: number) => number;
  readonly keyTop: number;
}

function intervalsHeight({ mode, ghost }: RunOutSeries): number {
  const intervals = mode === 'curve' ? 0 : ghost === undefined ? 1 : 2;
  return intervals * intervalHeight;
}

function datesHeight({ mode, dates }: RunOutSeries): number {
  return mode === 'curve' || dates.length === 0 ? 0 : dates.length * dateHeight + 8;
}

function plotEdges(series: RunOutSeries, width: number): { top: number; bottom: number } {
  const size = width < narrowWidth ? 'narrow' : 'wide';
  const top = sentenceHeight + intervalsHeight(series) + datesHeight(series);
  return { top, bottom: top + plotHeights[series.mode][size] };
}

/** Height of the drawing in CSS pixels. */
export function chartHeight(series: RunOutSeries, width: number): number {
  const { bottom } = plotEdges(series, width);
  return bottom + bottomMargins[series.mode] + ghostKeyHeight(series.ghost?.label, width);
}

/** The frame of the chart at a width. */
export function runOutFrame(
  series: RunOutSeries,
  context: Pick<ChartContext, 'width'>,
): RunOutFrame {
  const edges = plotEdges(series, context.width);
  const datesTop = sentenceHeight + intervalsHeight(series);
  return {
    ...plotFrame(context, series.span, edges),
    intervalY: (row) => sentenceHeight + (row + 0.5) * intervalHeight,
    dateY: (row) => datesTop + (row + 0.5) * dateHeight,
    keyTop: edges.bottom + bottomMargins[series.mode],
  };
}
