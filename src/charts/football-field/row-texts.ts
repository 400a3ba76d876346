import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { writeMedian } from '../market-figures/write-median.ts';
import { barText } from '../parts/bar-text.ts';
import { closeHan } from '../parts/close-han.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { ellipsize } from '../parts/ellipsize.ts';
import { boldFactor, textWidth } from '../parts/text-width.ts';
import type { FieldFrame, FieldRow } from './frame.ts';
import { footballFieldMessages as messages } from './messages.ts';
import { nameOfBar, nameOfGroup, writeRestsBriefly, writeScopes } from './names.ts';
import { placedFigures, type FieldSeries } from './series.ts';
import { writeBarReading, writeGroupReading, writeMultiple } from './write-reading.ts';

const lineHeight = 17;
const afterMark = 14;

interface RowWords {
  readonly name: string;
  readonly below: string;
  readonly multiple: string;
}

function wordsOf({ group, bar }: FieldRow, series: FieldSeries, context: ChartContext): RowWords {
  return bar === undefined
    ? {
        name: nameOfGroup(group, context),
        below: writeRestsBriefly(group, context),
        multiple: writeMultiple(group.consensus.spread, context),
      }
    : {
        name: nameOfBar(bar, series, context),
        below: writeScopes(bar, series, context),
        multiple: writeMultiple(bar.spread, context),
      };
}

function nameTexts(
  row: FieldRow,
  { name, below, multiple }: RowWords,
  frame: FieldFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const { theme, width } = context;
  const isNarrow = width < narrowWidth;
  const fontSize = chartFontSize(context);
  const style = barText(context);
  const y = frame.top + (isNarrow ? row.top + 14 : row.top + row.height / 2 - lineHeight / 2);
  const most = isNarrow ? width - 64 : frame.left - 16;
  const bold = { ...style, fontWeight: row.bar === undefined ? 700 : 600 };
  return [
    { type: 'text', x: 0, y, style: { ...bold, text: ellipsize(name, most / 1.1, fontSize) } },
    {
      type: 'text',
      x: 0,
      y: y + lineHeight,
      style: {
        ...style,
        text: ellipsize(below, most, fontSize - 1),
        fill: theme.muted,
        fontSize: fontSize - 1,
      },
    },
    {
      type: 'text',
      x: width,
      y: isNarrow ? y : frame.top + row.middle,
      style: { ...style, text: multiple, align: 'right', fill: theme.muted },
    },
  ];
}

/** Where a text of some width begins: behind the figures that count, or behind the first mark after them that leaves room for it. */
function readingX({ group, bar }: FieldRow, textRoom: number, { left, toX }: FieldFrame): number {
  const { spread } = bar ?? group.consensus;
  const marks = bar === undefined ? [] : placedFigures(bar).map(({ point }) => toX(point.amount));
  const first = marks.length > 0 ? Math.min(...marks) : left + 8 - afterMark;
  const start = spread === undefined ? first : toX(spread.high);
  const end = marks
    .toSorted((one, next) => one - next)
    .filter((mark) => mark > start)
    .reduce((last, mark) => (mark - last < textRoom + 2 * afterMark ? mark : last), start);
  return end + afterMark;
}

function readingText(row: FieldRow, frame: FieldFrame, context: ChartContext): DrawnElement {
  const { group, bar } = row;
  const text =
    bar === undefined ? writeGroupReading(group, context) : writeBarReading(bar, context);
  const x = readingX(row, textWidth(text, chartFontSize(context)), frame);
  const style = { ...barText(context), text, width: context.width - x, overflow: 'break' as const };
  return { type: 'text', x, y: frame.top + row.middle, style };
}

/** The median over its line, moved inwards where it would leave the drawing. */
function medianText(row: FieldRow, frame: FieldFrame, context: ChartContext): DrawnElement[] {
  const { consensus } = row.group;
  const { spread, figures } = consensus;
  if (row.bar !== undefined || spread === undefined) return [];
  const amount = writeMedian(consensus, figures[0]?.path.currency ?? '', context) ?? '';
  const text = closeHan(context.t(messages.median, { amount, figures: figures.length }));
  const half = (textWidth(text, chartFontSize(context)) * boldFactor) / 2;
  const x = Math.max(frame.left + half, Math.min(context.width - half, frame.toX(spread.median)));
  const style = { ...barText(context), text, align: 'center' as const, fontWeight: 600 };
  return [{ type: 'text', x, y: frame.top + row.middle - 24, style }];
}

function header(context: ChartContext): DrawnElement {
  const fontSize = chartFontSize(context) - 1;
  const style = { ...barText(context), fill: context.theme.muted, fontSize };
  const text = context.t(messages.spread);
  return { type: 'text', x: context.width, y: 18, style: { ...style, text, align: 'right' } };
}

/** The texts of all rows: names, what they rest on, the spread, and the amounts behind the marks. */
export function rowTexts(
  series: FieldSeries,
  frame: FieldFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const texts = frame.rows.flatMap((row) => [
    ...nameTexts(row, wordsOf(row, series, context), frame, context),
    readingText(row, frame, context),
    ...medianText(row, frame, context),
  ]);
  return frame.rows.length === 0 ? [] : [header(context), ...texts];
}
