import type { RunOut } from '../../models/run-out.ts';
import type { ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import type { PlotFrame } from '../parts/plot-frame.ts';
import { textWidth } from '../parts/text-width.ts';
import { runOutMessages as messages } from './messages.ts';
import { runOutFrame } from './run-out-frame.ts';
import type { RunOutSeries } from './series.ts';
import { describeRunOut, quantileYear, writeRunOutSpan } from './write-run-out.ts';

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

function line(points: [number, number][], stroke: string, lineWidth: number): DrawnElement {
  return { type: 'polyline', shape: { points }, style: { stroke, lineWidth, fill: 'none' } };
}

/** The 80 % interval as a line with ends, a thick tick at the median, and both in words above it. */
function intervalMark(
  runOut: RunOut,
  text: string,
  y: number,
  color: string,
  frame: PlotFrame,
  [from, to]: RunOutSeries['span'],
  context: ChartContext,
): readonly DrawnElement[] {
  const [low = Infinity, median = Infinity, high = Infinity] = [0.1, 0.5, 0.9].map((share) =>
    quantileYear(runOut, share),
  );
  const isInView = (year: number): boolean => year >= from && year <= to;
  const cut = (year: number): number => frame.toX(Math.min(Math.max(year, from), to));
  const upright = (year: number, half: number, width: number) =>
    isInView(year)
      ? [
          line(
            [
              [cut(year), y - half],
              [cut(year), y + half],
            ],
            color,
            width,
          ),
        ]
      : [];
  return [
    line(
      [
        [cut(low), y],
        [cut(high), y],
      ],
      color,
      1.5,
    ),
    ...upright(low, 4, 1.5),
    ...upright(high, 4, 1.5),
    ...upright(median, 6, 3),
    centredText(text, [cut(median), y - 16], color, context),
  ];
}

/** Above the dots: the interval of the scenario, and in grey that of what it is compared with. */
export function intervalMarks(
  series: RunOutSeries,
  context: ChartContext,
): readonly DrawnElement[] {
  const { runOut, ghost, span } = series;
  const { theme, t } = context;
  const frame = runOutFrame(series, context);
  const own = writeRunOutSpan(runOut, context);
  const place = [frame, span, context] as const;
  const marks = intervalMark(runOut, own, frame.intervalY(0) + 8, theme.ink, ...place);
  if (ghost === undefined) return marks;
  const text = t(messages.named, {
    name: ghost.label,
    text: writeRunOutSpan(ghost.runOut, context),
  });
  return [
    ...marks,
    ...intervalMark(ghost.runOut, text, frame.intervalY(1) + 8, theme.baseline, ...place),
  ];
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
