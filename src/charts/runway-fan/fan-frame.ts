import { narrowWidth, type ChartContext } from '../chart.ts';
import { ghostKeyHeight } from '../parts/ghost-name.ts';
import { plotFrame, type PlotFrame } from '../parts/plot-frame.ts';
import type { FanSide } from './fan-side.ts';
import type { FanSeries } from './series.ts';

/** How far the axis reaches above the stock, and at most below the demand, in powers of ten. */
const headroom = 1.5;
const deepest = 12;

/** Room below the plot for the labels of its years, in CSS pixels. */
export const axisHeight = 32;

/** A plot with a logarithmic axis of amounts between two whole powers of ten. */
export interface FanFrame extends PlotFrame {
  readonly log10Min: number;
  readonly log10Max: number;
  readonly toY: (log10: number) => number;
}

function plotHeight(width: number): number {
  return width < narrowWidth ? 360 : 440;
}

/** Height of the drawing in CSS pixels: the plot with its axes, and the key of what it is compared with. */
export function chartHeight({ ghost }: FanSeries, width: number): number {
  return plotHeight(width) + ghostKeyHeight(ghost?.label, width);
}

function log10Range(sides: readonly FanSide[], key: keyof Omit<FanSide, 'firstYear'>) {
  const logs = sides.flatMap((side) => Array.from(side[key], Math.log10)).filter(Number.isFinite);
  return { lowest: Math.min(...logs), highest: Math.max(...logs) };
}

/**
 * Whole powers of ten around the stock, with room above it for demand to be seen leaving it behind, and down to the
 * start of demand; demand runs out of the top, because its far end would flatten everything else.
 */
function decades({ stock, demand }: FanSeries): readonly [number, number] {
  if (stock.median.length + demand.median.length === 0) return [9, 18];
  const top = log10Range([stock], 'p95').highest + headroom;
  const all = log10Range([stock, demand], 'p95').highest;
  const start = log10Range([stock, demand], 'p5').lowest;
  const max = Math.ceil(Number.isFinite(top) ? Math.min(top, all) : all);
  return [Math.max(Math.floor(start), max - deepest), max];
}

/** The frame of the fan chart. */
export function fanFrame(series: FanSeries, context: ChartContext): FanFrame {
  const isNarrow = context.width < narrowWidth;
  const [log10Min, log10Max] = decades(series);
  const [top, bottom] = [isNarrow ? 50 : 52, plotHeight(context.width) - axisHeight];
  return {
    ...plotFrame(context, series.span, { top, bottom }),
    log10Min,
    log10Max,
    toY: (log10) => bottom - ((log10 - log10Min) / (log10Max - log10Min)) * (bottom - top),
  };
}
