import type { ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { textWidth } from '../parts/text-width.ts';
import type { BarPlot, QuartersFrame } from './frame.ts';
import { fundingQuartersMessages as messages } from './messages.ts';
import { yearOf } from './period.ts';
import type { QuartersSeries } from './series.ts';
import { writeAxisTitle } from './write-axis-title.ts';

type Align = 'left' | 'center' | 'right';

function text(
  words: string,
  [x, y]: readonly [number, number],
  align: Align,
  context: ChartContext,
): DrawnElement {
  const style = { ...barText(context), fill: context.theme.muted, align, text: words };
  return { type: 'text', x, y, style };
}

function line(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  stroke: string,
): DrawnElement {
  return { type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth: 1 } };
}

function amountRules(
  { base, ticks }: BarPlot,
  { left, right, pixelsPerUsd }: QuartersFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const { theme, format } = context;
  return ticks.flatMap((amount) => {
    const y = base - amount * pixelsPerUsd;
    return [
      line([left, y], [right, y], amount === 0 ? theme.muted : theme.rule),
      text(format.amount(amount), [left - 6, y], 'right', context),
    ];
  });
}

/** The years of the axis, and how many of them share a label. */
function yearsOf({ from, to, toX }: QuartersFrame, context: ChartContext) {
  const [first, last] = [yearOf(from), yearOf(to - 1)];
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const width = (toX(to) - toX(from)) / years.length;
  const needed = textWidth('2000', chartFontSize(context)) + 8;
  return { years, every: Math.max(1, Math.ceil(needed / width)) };
}

function yearMarks(frame: QuartersFrame, context: ChartContext): readonly DrawnElement[] {
  const { main, bottom, toX, to } = frame;
  const { rule } = context.theme;
  const { years, every } = yearsOf(frame, context);
  const startOf = (year: number): number => toX(Date.UTC(year, 0));
  return [
    ...years.map((year) => line([startOf(year), main.top], [startOf(year), bottom + 5], rule)),
    line([toX(to), main.top], [toX(to), bottom + 5], rule),
    ...years
      .filter((year) => (yearOf(to - 1) - year) % every === 0)
      .map((year) =>
        text(
          context.format.year(year),
          [(startOf(year) + startOf(year + 1)) / 2, bottom + 14],
          'center',
          context,
        ),
      ),
  ];
}

/** A bracket over the periods that may be incomplete, with the words. */
function incompleteBracket(
  { periods }: QuartersSeries,
  { main, toX, right, left }: QuartersFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const recent = periods.filter(({ mayBeIncomplete }) => mayBeIncomplete);
  const [first, last] = [recent[0], recent.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [from, to] = [toX(first.from), toX(last.to)];
  const [y, foot] = [main.top - 25, main.top - 20];
  const { muted } = context.theme;
  const words = context.t(messages.incomplete);
  const fromRight = to - textWidth(words, chartFontSize(context)) > left;
  return [
    line([from, y], [to, y], muted),
    line([from, y], [from, foot], muted),
    line([to, y], [to, foot], muted),
    text(
      words,
      [fromRight ? Math.min(to, right) : from, y - 11],
      fromRight ? 'right' : 'left',
      context,
    ),
  ];
}

function titles(
  series: QuartersSeries,
  frame: QuartersFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const { main, yearOnly, left } = frame;
  const { t } = context;
  const plots = yearOnly ? [main, yearOnly] : [main];
  return [
    text(writeAxisTitle(series, context), [0, main.top - 36], 'left', context),
    ...(yearOnly ? [text(t(messages.yearOnly), [0, yearOnly.top - 32], 'left', context)] : []),
    ...plots.map(({ stripTop }) =>
      text(t(messages.rounds), [left - 6, stripTop + 3], 'right', context),
    ),
  ];
}

/** Rules, labels and titles of the axes, under the bars. */
export function groundElements(
  series: QuartersSeries,
  frame: QuartersFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const { main, yearOnly } = frame;
  return [
    ...yearMarks(frame, context),
    ...amountRules(main, frame, context),
    ...(yearOnly ? amountRules(yearOnly, frame, context) : []),
    ...incompleteBracket(series, frame, context),
    ...titles(series, frame, context),
  ];
}
