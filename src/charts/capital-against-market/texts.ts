import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { hatch } from '../parts/hatch.ts';
import { boldFactor, textWidth } from '../parts/text-width.ts';
import type { CapitalFrame, YearRow } from './frame.ts';
import { arrowRoom } from './marks.ts';
import { capitalMessages as messages } from './messages.ts';
import { ratioEnds } from './series.ts';
import {
  isOpen,
  writeMarket,
  writeRaised,
  writeRatio,
  writeRoundParts,
  writeRounds,
} from './write-year.ts';

const lineHeight = 15;
const textGap = 14;

type Style = ReturnType<typeof barText> & { readonly fontWeight?: number };

function textAt(x: number, y: number, text: string, style: Style): DrawnElement {
  return { type: 'text', x, y, style: { ...style, text } };
}

function styles(context: ChartContext) {
  const style = barText(context);
  return {
    bold: { ...style, fontWeight: 600 },
    plain: style,
    muted: { ...style, fill: context.theme.muted },
  };
}

/** The year with its rounds: beside the plot, or over it on a phone. */
function yearTexts(row: YearRow, context: ChartContext): readonly DrawnElement[] {
  const { bold, muted } = styles(context);
  const { t, format, width } = context;
  const open = isOpen(row.year, context);
  const name = open
    ? t(messages.openYear, { year: format.year(row.year.year) })
    : format.year(row.year.year);
  if (width < narrowWidth)
    return [
      textAt(6, row.top + 16, name, bold),
      textAt(6, row.top + 36, writeRounds(row.year, context), muted),
    ];
  return [
    textAt(0, row.top + 18, name, bold),
    ...writeRoundParts(row.year, context).map((part, line) =>
      textAt(0, row.top + 37 + line * lineHeight, part, muted),
    ),
  ];
}

/** To the right of the highest size, or to the left of the lowest where that is too near the edge. */
function marketText(
  { sizes }: YearRow,
  text: string,
  right: number,
  context: ChartContext,
): DrawnElement {
  const { plain } = styles(context);
  const [xs, ys] = [sizes.map(({ x }) => x), sizes.map(({ y }) => y)];
  const [first, last, y] = [Math.min(...xs), Math.max(...xs), Math.min(...ys)];
  const wanted = textWidth(text, chartFontSize(context)) * boldFactor;
  return last + textGap + wanted <= right
    ? textAt(last + textGap, y, text, plain)
    : { type: 'text', x: first - textGap, y, style: { ...plain, text, align: 'right' } };
}

function moneyTexts(
  row: YearRow,
  { money }: CapitalFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const { plain, muted } = styles(context);
  const { raisedUsd } = row.year;
  const raised = writeRaised(row.year, context);
  const market = writeMarket(row.year, context);
  return [
    raisedUsd === undefined
      ? textAt(money.left + 4, row.raisedY, raised, muted)
      : textAt(money.toX(raisedUsd) + arrowRoom(row) + 6, row.raisedY, raised, plain),
    ...(market === undefined ? [] : [marketText(row, market, money.right, context)]),
  ];
}

/** Over the marks of the ratio, pushed back from the edge; on a phone under those of the money. */
function ratioTexts(
  row: YearRow,
  { ratio }: CapitalFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const { bold, muted } = styles(context);
  const { t } = context;
  const [text, ends] = [writeRatio(row.year, context), ratioEnds(row.year)];
  const why = t(messages.noRatio, { isRaised: row.year.raisedUsd === undefined ? 'no' : 'yes' });
  if (context.width < narrowWidth)
    return text === undefined
      ? [textAt(6, row.ratioY, t(messages.noRatioOf, { why }), muted)]
      : [textAt(6, row.ratioY, t(messages.ratioOf, { value: text }), bold)];
  if (ratio === undefined) return [];
  if (text === undefined || ends === undefined)
    return [textAt(ratio.left + 4, row.ratioY - 12, why, muted)];
  const wanted = textWidth(text, chartFontSize(context)) * boldFactor;
  const x = Math.min(ratio.toX(ends[0]) - 4, ratio.right - wanted);
  return [textAt(Math.max(ratio.left + 4, x), row.ratioY - 22, text, bold)];
}

function rules(
  { rows, bottom }: CapitalFrame,
  { theme, width }: ChartContext,
): readonly DrawnElement[] {
  return [...rows.map(({ top }) => top), bottom].map((y) => ({
    type: 'line',
    shape: { x1: 0, y1: y, x2: width, y2: y },
    style: { stroke: theme.rule, lineWidth: 1 },
  }));
}

/** A year that is not over is hatched along its left edge. */
function openMarks({ rows }: CapitalFrame, context: ChartContext): readonly DrawnElement[] {
  if (context.width < narrowWidth) return [];
  const { theme } = context;
  return rows
    .filter(({ year }) => isOpen(year, context))
    .map(({ top, height }) =>
      hatch({ x: 152, y: top + 6, width: 8, height: height - 12 }, theme.muted, theme.paper),
    );
}

/** What lies behind the marks: a rule over each year, the headings of the plots, and the hatching of a year that is not over. */
export function groundElements(
  frame: CapitalFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const { bold, plain } = styles(context);
  const { t } = context;
  if (frame.rows.length === 0) return [textAt(0, frame.top + 24, t(messages.empty), plain)];
  const heads = [textAt(frame.money.left, 14, t(messages.moneyHead), bold)];
  const ratioHead = frame.ratio && textAt(frame.ratio.left, 14, t(messages.ratioHead), bold);
  return [
    ...rules(frame, context),
    ...openMarks(frame, context),
    ...heads,
    ...(ratioHead ? [ratioHead] : []),
  ];
}

/** The texts of every year. */
export function textElements(frame: CapitalFrame, context: ChartContext): readonly DrawnElement[] {
  return frame.rows.flatMap((row) => [
    ...yearTexts(row, context),
    ...moneyTexts(row, frame, context),
    ...ratioTexts(row, frame, context),
  ]);
}
