import type { ChartContext } from '../chart.ts';
import type { NativeChart, NativeShape } from '../native-chart.ts';
import { dotShape, lineShape, shapeBoxOf, textShape } from '../parts/native-shapes.ts';
import { fitStacks, type DotSide, type DotStacks } from './dot-stacks.ts';
import { runOutMessages as messages } from './messages.ts';
import { intervalShapes, type BoxFrame } from './native-intervals.ts';
import { runOutFrame } from './run-out-frame.ts';
import type { RunOutSeries } from './series.ts';
import { describeRunOut } from './write-run-out.ts';

const largestDot = 22;
const yearSteps = [1, 2, 5, 10, 20];
const mostYears = 10;
/** Room below the line of the years, and how far down their names and those of the stacks beside it stand. */
const foot = 52;
const yearDrop = 15;
const sideDrop = 38;
/** Height of the sentence that counts the worlds. */
const countHeight = 26;
/** Any width that is not a phone's: heights are the same at all of them. */
const wide = { width: 1000 } as const;

/** The frame of the chart in a box of shapes: the count of worlds stands under the intervals, which its line would cross, and the plot is as high as there is room. */
function frameIn(series: RunOutSeries): BoxFrame {
  const box = shapeBoxOf(runOutFrame(series, wide).bottom + foot);
  const frame = runOutFrame(series, box);
  return {
    ...frame,
    intervalY: (row) => frame.intervalY(row) - countHeight,
    dateY: (row) => frame.dateY(row) - countHeight,
    bottom: box.height - foot,
    box,
  };
}

function dots(
  { byYear }: RunOutSeries,
  { dots: stacked, diameter }: DotStacks,
  { box }: BoxFrame,
  { theme }: ChartContext,
): readonly NativeShape[] {
  return stacked.map(({ year, x, y }) => {
    const color = year !== undefined && year < byYear ? theme.demand : theme.stock;
    return dotShape([x, y], diameter / 2 - 1, { color, isHollow: year === undefined }, box);
  });
}

/** The line of the years with its ticks and their names. */
function yearLine(
  { span }: RunOutSeries,
  { left, right, bottom, toX, box }: BoxFrame,
  context: ChartContext,
): readonly NativeShape[] {
  const { theme, format } = context;
  const step = yearSteps.find((one) => (span[1] - span[0]) / one <= mostYears) ?? 50;
  const first = Math.ceil(span[0] / step) * step;
  const count = Math.floor((span[1] - first) / step) + 1;
  const years = Array.from({ length: count }, (_, place) => first + place * step);
  return [
    lineShape([left, bottom], [right, bottom], theme.muted, box),
    ...years.flatMap((year) => [
      lineShape([toX(year), bottom], [toX(year), bottom + 5], theme.muted, box),
      textShape(format.year(year), [toX(year), bottom + yearDrop], theme.muted, box),
    ]),
  ];
}

/** A stack outside the years shown: a piece of axis under it, and how many dots it has. */
function sideStack(
  side: Exclude<DotSide, 'axis'>,
  { span }: RunOutSeries,
  { dots: all, diameter }: DotStacks,
  { bottom, box }: BoxFrame,
  { t, format, theme }: ChartContext,
): readonly NativeShape[] {
  const own = all.filter((dot) => dot.side === side);
  if (own.length === 0) return [];
  const xs = own.map(({ x }) => x);
  const [first, last] = [Math.min(...xs) - diameter / 2, Math.max(...xs) + diameter / 2];
  const never = own.filter(({ year }) => year === undefined).length;
  const year = format.year(span[side === 'later' ? 1 : 0]);
  const text = t(messages[side], { year, count: own.length, never });
  return [
    lineShape([first, bottom], [last, bottom], theme.muted, box),
    textShape(text, [(first + last) / 2, bottom + sideDrop], theme.ink, box),
  ];
}

/** The year up to which worlds are counted, and the count above it. */
function countShapes(
  { runOut, byYear, span }: RunOutSeries,
  { toX, top, bottom, box }: BoxFrame,
  context: ChartContext,
): readonly NativeShape[] {
  const { theme } = context;
  const x = toX(Math.min(Math.max(byYear, span[0]), span[1]));
  const text = textShape(describeRunOut(runOut, byYear, context), [x, top - 13], theme.ink, box);
  const isInView = byYear >= span[0] && byYear <= span[1];
  return isInView ? [lineShape([x, top - 3], [x, bottom], theme.ink, box), text] : [text];
}

/** The fifty dots as shapes over a line of years, with the intervals and published dates above them. */
export function toNativeDots(series: RunOutSeries, context: ChartContext): NativeChart {
  const frame = frameIn(series);
  const stacks = fitStacks(series, frame, { width: frame.box.width, largest: largestDot });
  const shapes = [
    ...countShapes(series, frame, context),
    ...yearLine(series, frame, context),
    ...dots(series, stacks, frame, context),
    ...sideStack('earlier', series, stacks, frame, context),
    ...sideStack('later', series, stacks, frame, context),
    ...intervalShapes(series, frame, context),
  ];
  return { plots: [{ plot: { kind: 'shapes', shapes }, heightShare: 1 }] };
}
