import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { ellipsize } from '../parts/ellipsize.ts';
import { amountsOf, outcomeWidth, readingWidth, type ErrorRow, type ErrorsFrame } from './frame.ts';
import { forecastErrorMessages as messages } from './messages.ts';
import type { JudgedForecast } from './series.ts';
import { nameOfForecast, writeEdition, writeOutcomeName, writeRelation } from './write-error.ts';
import { writeReading, type ErrorReading } from './write-reading.ts';

const lineHeight = 17;
const afterMark = 14;

interface TwoLines {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly lines: readonly [string, string];
  readonly weight: number;
}

/** A line of ink with a muted one under it, both cut where they are too long. */
function twoLines(
  { x, y, width, lines, weight }: TwoLines,
  context: ChartContext,
): readonly DrawnElement[] {
  const fontSize = chartFontSize(context);
  const style = barText(context);
  const [first, second] = lines;
  const most = weight > 400 ? width / 1.1 : width;
  return [
    {
      type: 'text',
      x,
      y,
      style: { ...style, text: ellipsize(first, most, fontSize), fontWeight: weight },
    },
    {
      type: 'text',
      x,
      y: y + lineHeight,
      style: {
        ...style,
        text: ellipsize(second, width, fontSize - 1),
        fill: context.theme.muted,
        fontSize: fontSize - 1,
      },
    },
  ];
}

function nameTexts(
  forecast: JudgedForecast,
  row: ErrorRow,
  frame: ErrorsFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const isNarrow = context.width < narrowWidth;
  const middle = frame.top + row.top + row.height / 2 - lineHeight / 2;
  const lines = [nameOfForecast(forecast, context), writeEdition(forecast, context)] as const;
  const [publisher, relation] = [
    writeOutcomeName(forecast, context),
    writeRelation(forecast, context),
  ];
  if (!isNarrow) {
    const x = context.width - outcomeWidth + 12;
    const outcome = { x, y: middle, width: outcomeWidth - 12, weight: 400 };
    return [
      ...twoLines({ x: 0, y: middle, width: frame.left - 16, lines, weight: 600 }, context),
      ...twoLines({ ...outcome, lines: [publisher, relation] }, context),
    ];
  }
  const y = frame.top + row.top + 14;
  const against = context.t(messages.against, { publisher, relation });
  const style = { ...barText(context), fill: context.theme.muted };
  const fontSize = chartFontSize(context) - 1;
  return [
    ...twoLines({ x: 0, y, width: context.width, lines, weight: 600 }, context),
    {
      type: 'text',
      x: 0,
      y: y + 2 * lineHeight,
      style: { ...style, text: ellipsize(against, context.width, fontSize), fontSize },
    },
  ];
}

/** The longest text of the amounts of a reading that does not run into the column of outcomes; empty where none fits. */
function fittingAmounts(
  reading: ErrorReading,
  x: number,
  { right }: ErrorsFrame,
  context: ChartContext,
): string {
  const fits = (amounts: string): boolean =>
    x + readingWidth(reading, amounts, context) <= right + afterMark;
  return reading.amounts.find(fits) ?? '';
}

function readingTexts(
  forecast: JudgedForecast,
  row: ErrorRow,
  frame: ErrorsFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const x = frame.toX(Math.max(...amountsOf(forecast))) + afterMark;
  const reading = writeReading(forecast, context);
  const { error } = reading;
  const amounts = fittingAmounts(reading, x, frame, context);
  const plain = barText(context);
  const bold = { ...plain, fontWeight: 700 as const };
  const fontSize = chartFontSize(context) - 1;
  const muted = { ...plain, fill: context.theme.muted, fontSize, padding: [0, 0, 0, 8] };
  const parts = [`{error|${error}}`, ...(amounts === '' ? [] : [`{amounts|${amounts}}`])];
  const style = { ...plain, text: parts.join(''), rich: { error: bold, amounts: muted } };
  return [{ type: 'text', x, y: frame.top + row.middle, style }];
}

function yearText(
  { year, middle }: ErrorRow,
  { top }: ErrorsFrame,
  context: ChartContext,
): DrawnElement {
  const text = context.t(messages.yearHeader, { year: context.format.year(year) });
  const style = { ...barText(context), text, fontWeight: 700 };
  return { type: 'text', x: 0, y: top + middle + 2, style };
}

function header(context: ChartContext): readonly DrawnElement[] {
  if (context.width < narrowWidth) return [];
  const fontSize = chartFontSize(context) - 1;
  const style = { ...barText(context), fill: context.theme.muted, fontSize };
  const text = context.t(messages.outcomeHeader);
  return [{ type: 'text', x: context.width - outcomeWidth + 12, y: 16, style: { ...style, text } }];
}

/** The texts of all rows: years, forecasts, their errors and what they are held against. */
export function rowTexts(frame: ErrorsFrame, context: ChartContext): readonly DrawnElement[] {
  const texts = frame.rows.flatMap((row): readonly DrawnElement[] => {
    const { forecast } = row;
    if (forecast === undefined) return [yearText(row, frame, context)];
    return [
      ...nameTexts(forecast, row, frame, context),
      ...readingTexts(forecast, row, frame, context),
    ];
  });
  return frame.rows.length === 0 ? [] : [...header(context), ...texts];
}
