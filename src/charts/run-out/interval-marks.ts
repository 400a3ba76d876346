import type { RunOut } from '../../models/run-out.ts';
import type { ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { ghostName } from '../parts/ghost-name.ts';
import { intervalLine, type IntervalPlace } from '../parts/interval-line.ts';
import { textWidth } from '../parts/text-width.ts';
import { runOutMessages as messages } from './messages.ts';
import { runOutFrame } from './run-out-frame.ts';
import type { RunOutSeries } from './series.ts';
import { describeRunOut, runOutInterval, writeRunOutSpan } from './write-run-out.ts';

/** Text whose middle is as near to a place as the edges of the drawing allow. */
function centredText(
  text: string,
  [x, y]: readonly [x: number, y: number],
  fill: string,
  context: ChartContext,
): DrawnElement {
  const half = textWidth(text, chartFontSize(context) * 1.1) / 2;
  const middle = Math.max(half, Math.min(context.width - half, x));
  return {
    type: 'text',
    x: middle,
    y,
    style: { ...barText(context), text, fill, fontWeight: 600, align: 'center' },
  };
}

/** The 80 % interval as a line, a thick tick at the median, and both in words above it. */
function intervalMark(
  runOut: RunOut,
  text: string,
  place: IntervalPlace,
  color: string,
  context: ChartContext,
): readonly DrawnElement[] {
  const interval = runOutInterval(runOut);
  const [from, to] = place.span;
  const x = place.toX(Math.min(Math.max(interval.median, from), to));
  return [
    ...intervalLine(interval, place, { color, lineWidth: 1.5, up: 4, down: 4, medianHalf: 6 }),
    centredText(text, [x, place.y - 16], color, context),
  ];
}

/** Above the dots: the interval of the scenario, and in grey that of what it is compared with. */
export function intervalMarks(
  series: RunOutSeries,
  context: ChartContext,
): readonly DrawnElement[] {
  const { runOut, ghost, span } = series;
  const { theme, t } = context;
  const { intervalY, toX } = runOutFrame(series, context);
  const placeAt = (row: number): IntervalPlace => ({ y: intervalY(row) + 8, span, toX });
  const own = writeRunOutSpan(runOut, context);
  const marks = intervalMark(runOut, own, placeAt(0), theme.ink, context);
  if (ghost === undefined) return marks;
  const text = t(messages.named, {
    name: ghostName(ghost.label, context),
    text: writeRunOutSpan(ghost.runOut, context),
  });
  return [...marks, ...intervalMark(ghost.runOut, text, placeAt(1), theme.baseline, context)];
}

/** The year up to which worlds are counted: an upright line, and the count above it. */
export function byYearMark(series: RunOutSeries, context: ChartContext): readonly DrawnElement[] {
  const { byYear, span, runOut } = series;
  const { theme } = context;
  const frame = runOutFrame(series, context);
  const x = frame.toX(Math.min(Math.max(byYear, span[0]), span[1]));
  const text = centredText(describeRunOut(runOut, byYear, context), [x, 9], theme.ink, context);
  if (byYear < span[0] || byYear > span[1]) return [text];
  const shape = { x1: x, y1: 18, x2: x, y2: frame.bottom };
  const style = { stroke: theme.ink, lineWidth: 1, lineDash: [5, 3] };
  return [{ type: 'line', shape, style }, text];
}
