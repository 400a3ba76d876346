import type { NativeAxis } from '../../charts/native-chart.ts';
import type { Blanks, FrameSize } from './chart-frame.ts';
import { fontSizes } from './slide-style.ts';
import { widthInches } from './text-lines.ts';

const titleInches = 0.34;
const keyInches = 0.5;

/** What stands around an inner plot; widths in inches. */
export interface PlotSurroundings {
  /** The width of what is written left of the plot. */
  readonly leftWidth: number;
  readonly rightWidth: number;
  readonly below: NativeAxis | undefined;
  readonly beside: NativeAxis | undefined;
  /** The names in the legend. */
  readonly legend: readonly string[];
}

function legendHeight(names: readonly string[], frame: FrameSize): number {
  if (names.length === 0) return 0;
  const width = names.reduce(
    (sum, name) => sum + widthInches(name, fontSizes.chart) + keyInches,
    0,
  );
  return 0.1 + 0.28 * Math.ceil(width / (frame.w * 0.9));
}

/** The room that labels, titles and the legend need around an inner plot. */
export function plotBlanks(surroundings: PlotSurroundings, frame: FrameSize): Blanks {
  const { leftWidth, rightWidth, below, beside, legend } = surroundings;
  const titleBelow = below?.title === undefined ? 0 : titleInches;
  return {
    left: Math.min(frame.w * 0.4, leftWidth + 0.16),
    right: Math.min(frame.w * 0.34, Math.max(0.3, rightWidth)),
    top: beside?.title === undefined ? 0.14 : titleInches + 0.08,
    bottom: 0.36 + titleBelow + legendHeight(legend, frame),
  };
}
