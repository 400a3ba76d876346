import { toDecimalYear } from '../../core/time.ts';
import type { ChartContext } from '../chart.ts';
import type { Box } from '../parts/drawn-element.ts';
import { quantileYear } from '../run-out/write-run-out.ts';
import type { FanFrame } from './fan-frame.ts';
import type { FanSeries } from './series.ts';

/** The upright lines of the picture as boxes: the reader's day and the median run-out year. */
export function uprightBoxes(
  { runOut, span }: FanSeries,
  frame: FanFrame,
  { today }: ChartContext,
): Box[] {
  const years = [toDecimalYear(today), quantileYear(runOut, 0.5)];
  const { toX, top, bottom } = frame;
  return years
    .filter((year) => year !== undefined)
    .filter((year) => year >= span[0] && year <= span[1])
    .map((year) => ({ x: toX(year) - 4, y: top, width: 8, height: bottom - top }));
}
