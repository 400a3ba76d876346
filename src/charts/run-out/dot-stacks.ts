import type { ChartContext } from '../chart.ts';
import type { PlotFrame } from '../parts/plot-frame.ts';
import { runOutFrame } from './run-out-frame.ts';
import type { RunOutSeries } from './series.ts';

/** Diameters of a dot in CSS pixels, and how far the stacks outside the axis stand from it. */
const largestDiameter = 16;
const smallest = 3;
const sideGap = 18;

/** Where a dot lies: over its year, or outside the ends of the axis. */
export type DotSide = 'earlier' | 'axis' | 'later';

/** One of the equally likely years as a dot of the drawing; `x` and `y` are its centre in CSS pixels. */
export interface StackedDot {
  readonly number: number;
  readonly year: number | undefined;
  readonly side: DotSide;
  readonly x: number;
  readonly y: number;
}

/** The dots of a run-out year, and how wide they are. */
export interface DotStacks {
  readonly diameter: number;
  readonly dots: readonly StackedDot[];
}

function sideOf(year: number | undefined, [from, to]: RunOutSeries['span']): DotSide {
  if (year === undefined || year > to) return 'later';
  return year < from ? 'earlier' : 'axis';
}

/** The column of a dot as its middle in pixels, columns meeting at the year counted to; outside the axis, they are filled one after another. */
function columnsOf(frame: PlotFrame, width: number, diameter: number, byYear: number) {
  const meet = frame.toX(byYear);
  const beside = {
    earlier: Math.max(1, Math.floor((frame.left - sideGap) / diameter)),
    later: Math.max(1, Math.floor((width - frame.right - sideGap) / diameter)),
  };
  return {
    onAxis: (year: number) => {
      const column = Math.floor((frame.toX(year) - meet) / diameter);
      return meet + (column + 0.5) * diameter;
    },
    outside: (side: 'earlier' | 'later', rank: number) => {
      const reach = sideGap + ((rank % beside[side]) + 0.5) * diameter;
      return side === 'later' ? frame.right + reach : frame.left - reach;
    },
  };
}

function stacksWith(series: RunOutSeries, frame: PlotFrame, width: number, diameter: number) {
  const columns = columnsOf(frame, width, diameter, series.byYear);
  const heights = new Map<number, number>();
  const ranks = { earlier: 0, later: 0 };
  const dots = series.runOut.dots.map((year, index): StackedDot => {
    const side = sideOf(year, series.span);
    const x = side === 'axis' ? columns.onAxis(year ?? NaN) : columns.outside(side, ranks[side]++);
    const height = heights.get(x) ?? 0;
    heights.set(x, height + 1);
    return { number: index + 1, year, side, x, y: frame.bottom - (height + 0.5) * diameter };
  });
  return { diameter, dots };
}

/** Stacks the dots over a frame in columns one dot wide, as large as its plot allows and `largest` at most; those beyond the ends of the axis stand beside it. */
export function fitStacks(
  series: RunOutSeries,
  frame: PlotFrame,
  { width, largest }: { readonly width: number; readonly largest: number },
): DotStacks {
  for (let diameter = largest; diameter > smallest; diameter -= 0.5) {
    const stacks = stacksWith(series, frame, width, diameter);
    if (stacks.dots.every(({ y }) => y - diameter / 2 >= frame.top)) return stacks;
  }
  return stacksWith(series, frame, width, smallest);
}

/** The dots stacked as the drawing has them. */
export function dotStacks(series: RunOutSeries, context: Pick<ChartContext, 'width'>): DotStacks {
  const { width } = context;
  return fitStacks(series, runOutFrame(series, context), { width, largest: largestDiameter });
}
