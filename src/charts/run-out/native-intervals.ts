import type { RunOut } from '../../models/run-out.ts';
import type { ChartContext } from '../chart.ts';
import type { NativeShape } from '../native-chart.ts';
import { cutInterval, type YearInterval } from '../parts/interval-line.ts';
import {
  dotShape,
  lineShape,
  shapeTextWidth,
  textShape,
  type ShapeBox,
} from '../parts/native-shapes.ts';
import { runOutMessages as messages } from './messages.ts';
import type { RunOutFrame } from './run-out-frame.ts';
import type { PublishedDate, RunOutSeries } from './series.ts';
import { runOutInterval, writeRunOutSpan } from './write-run-out.ts';

const gap = 10;

/** The frame of the chart in a box of shapes. */
export interface BoxFrame extends RunOutFrame {
  readonly box: ShapeBox;
}

/** Where intervals are drawn: the years in view, and where each lies in the box. */
interface IntervalArea {
  readonly span: RunOutSeries['span'];
  readonly toX: RunOutFrame['toX'];
  readonly box: ShapeBox;
}

function isIn(year: number, [from, to]: RunOutSeries['span']): boolean {
  return year >= from && year <= to;
}

/** An interval as a level line as far as the axis reaches, closed by a tick at every end in view. */
function intervalLines(
  interval: YearInterval,
  y: number,
  area: IntervalArea,
  color: string,
): readonly NativeShape[] {
  const { span, toX, box } = area;
  const { low, high } = interval;
  if (low > span[1] || high < span[0]) return [];
  const [left, right] = cutInterval(interval, { y, span, toX });
  const ends = [low, high].filter((year) => isIn(year, span));
  return [
    ...(right > left ? [lineShape([left, y], [right, y], color, box)] : []),
    ...ends.map((year) => lineShape([toX(year), y - 4], [toX(year), y + 4], color, box)),
  ];
}

function runOutShapes(
  runOut: RunOut,
  text: string,
  y: number,
  area: IntervalArea,
  color: string,
): readonly NativeShape[] {
  const { span, toX, box } = area;
  const interval = runOutInterval(runOut);
  const [from, to] = span;
  const x = toX(Math.min(Math.max(interval.median, from), to));
  const middle = isIn(interval.median, span) ? [dotShape([x, y], 4, { color }, box)] : [];
  return [
    ...intervalLines(interval, y, area, color),
    ...middle,
    textShape(text, [x, y - 15], color, box),
  ];
}

/** A published date in a row of its own, its name beside it where there is more room. */
function dateShapes(
  date: PublishedDate,
  y: number,
  area: IntervalArea,
  { locale, theme }: ChartContext,
): readonly NativeShape[] {
  const { span, toX, box } = area;
  const { low, median, high, isFirm } = date;
  const interval = { low: low ?? median, median, high: high ?? median };
  const [left, right] = cutInterval(interval, { y, span, toX });
  const name = date.label[locale];
  const half = shapeTextWidth(name) / 2;
  const isLeft = right + gap + 2 * half > box.width && left > box.width - right;
  const x = isLeft ? left - gap - half : right + gap + half;
  return [
    ...intervalLines(interval, y, area, theme.stock),
    ...(isIn(median, span)
      ? [dotShape([toX(median), y], 5, { color: theme.stock, isHollow: !isFirm }, box)]
      : []),
    textShape(name, [x, y], theme.ink, box),
  ];
}

/** Above the dots: the 80 % interval of the scenario in words and as a line, in grey that of what it is compared with, then each published date. */
export function intervalShapes(
  series: RunOutSeries,
  { intervalY, dateY, toX, box }: BoxFrame,
  context: ChartContext,
): readonly NativeShape[] {
  const { runOut, ghost, dates, span } = series;
  const { t, theme } = context;
  const place = { span, toX, box };
  const own = writeRunOutSpan(runOut, context);
  const compared = ghost && {
    runOut: ghost.runOut,
    text: t(messages.named, { name: ghost.label, text: writeRunOutSpan(ghost.runOut, context) }),
  };
  return [
    ...runOutShapes(runOut, own, intervalY(0) + 8, place, theme.ink),
    ...(compared === undefined
      ? []
      : runOutShapes(compared.runOut, compared.text, intervalY(1) + 8, place, theme.baseline)),
    ...dates.flatMap((date, row) => dateShapes(date, dateY(row), place, context)),
  ];
}
