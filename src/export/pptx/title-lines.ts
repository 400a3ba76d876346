import type { NativeAxis } from '../../charts/native-chart.ts';
import type { FrameSize } from './chart-frame.ts';
import { fontSizes } from './slide-style.ts';
import { breakLines, linesHeight } from './text-lines.ts';
import { cleanLine } from './xml.ts';

// Programs break a title that is wider than about four fifths of its chart.
const widestShare = 0.72;

/** The title of an axis in lines that no program breaks again; none where it has no title. */
export function titleLines(axis: NativeAxis | undefined, frame: FrameSize): readonly string[] {
  return breakLines(cleanLine(axis?.title ?? ''), fontSizes.chart, frame.w * widestShare);
}

/** The room of the title of an axis with what keeps it apart, in inches. */
export function titleHeight(axis: NativeAxis | undefined, frame: FrameSize): number {
  const count = titleLines(axis, frame).length;
  return count === 0 ? 0 : 0.13 + linesHeight(count, fontSizes.chart);
}
