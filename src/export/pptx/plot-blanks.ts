import type { NativeAxis } from '../../charts/native-chart.ts';
import type { Blanks, FrameSize } from './chart-frame.ts';
import type { LegendRoom } from './chart-legend.ts';
import { linesHeight, widthInches } from './text-lines.ts';
import { titleHeight } from './title-lines.ts';

// A key is as wide as about five letters in the widest program.
const keyEms = 4;
// Programs break a line of names that is nearly full.
const oneLineShare = 0.85;

/** What stands around an inner plot; widths in inches. */
export interface PlotSurroundings {
  /** The width of what is written left of the plot. */
  readonly leftWidth: number;
  readonly rightWidth: number;
  readonly below: NativeAxis | undefined;
  readonly beside: NativeAxis | undefined;
  readonly legend: LegendRoom;
}

// Names that do not stand in one line stand in columns as wide as the widest.
function legendLines(widths: readonly number[], room: number): number {
  const sum = widths.reduce((total, width) => total + width, 0);
  if (sum <= room * oneLineShare) return 1;
  return Math.ceil(widths.length / Math.max(1, Math.floor(room / Math.max(...widths))));
}

function legendHeight({ names, fontSize }: LegendRoom, frame: FrameSize): number {
  if (names.length === 0) return 0;
  const widths = names.map((name) => widthInches(name, fontSize) + (keyEms * fontSize) / 72);
  return 0.1 + 1.3 * linesHeight(legendLines(widths, frame.w * 0.9), fontSize);
}

/** The room that labels, titles and the legend need around an inner plot. */
export function plotBlanks(surroundings: PlotSurroundings, frame: FrameSize): Blanks {
  const { leftWidth, rightWidth, below, beside, legend } = surroundings;
  return {
    left: Math.min(frame.w * 0.4, leftWidth + 0.16),
    right: Math.min(frame.w * 0.34, Math.max(0.3, rightWidth)),
    top: beside?.title === undefined ? 0.14 : titleHeight(beside, frame) + 0.08,
    bottom: 0.36 + titleHeight(below, frame) + legendHeight(legend, frame),
  };
}
