import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { Box, DrawnElement } from '../parts/drawn-element.ts';
import { freestBox } from '../parts/freest-box.ts';
import { boldFactor, textWidth } from '../parts/text-width.ts';
import type { AuditFrame } from './frame.ts';
import { markReach, placeOf, strikeReach } from './marks.ts';
import { growthAuditMessages as messages } from './messages.ts';
import { articleForecastId, type CheckedForecast } from './series.ts';
import { writePublisher } from './write-publisher.ts';
import { writeImpliedRate, writeStatedRate } from './write-rate.ts';

const lineHeight = 16;
const distance = strikeReach + 5;
const diagonalSteps = 60;

function upright(x: number, y1: number, y2: number, reach: number): Box {
  return { x: x - reach, y: Math.min(y1, y2), width: 2 * reach, height: Math.abs(y2 - y1) };
}

/** What a name should not lie on: the mark of a forecast and its range. */
function obstaclesOf(forecast: CheckedForecast, frame: AuditFrame): readonly Box[] {
  const [x, y] = placeOf(forecast, frame);
  const { low, high } = forecast.audit.impliedRange;
  return [
    upright(x, y - markReach, y + markReach, strikeReach),
    upright(x, frame.toY(low), frame.toY(high), 3),
  ];
}

/** The diagonal as a row of small boxes. */
function diagonalBoxes({ left, right, top, bottom }: AuditFrame): readonly Box[] {
  const [stepX, stepY] = [(right - left) / diagonalSteps, (bottom - top) / diagonalSteps];
  return Array.from({ length: diagonalSteps }, (_, step) => ({
    x: left + step * stepX,
    y: bottom - (step + 1) * stepY,
    width: stepX,
    height: stepY,
  }));
}

function writeRates({ audit }: CheckedForecast, context: ChartContext): string {
  return context.t(messages.markRates, {
    stated: writeStatedRate(audit.stated.rate, context),
    implied: writeImpliedRate(audit, context),
  });
}

/** The name of a forecast; where there is room, both of its rates under it. */
function linesOf(forecast: CheckedForecast, context: ChartContext): readonly string[] {
  const isArticle = forecast.id === articleForecastId;
  const name = isArticle ? context.t(messages.articleName) : writePublisher(forecast, context);
  return context.width < narrowWidth ? [name] : [name, writeRates(forecast, context)];
}

/** Where a label of some size can stand beside a mark, the best place first; all within the plot. */
function placesBeside(
  [x, y]: readonly [number, number],
  { width, height }: Pick<Box, 'width' | 'height'>,
  { left, right, top, bottom }: AuditFrame,
): readonly Box[] {
  const middle = Math.max(left + 4, Math.min(right - 4 - width, x - width / 2));
  const rises = [-height / 2, 2, -height - 2];
  const beside = rises.flatMap((rise) =>
    [x + distance, x - distance - width].map((from) => [from, y + rise] as const),
  );
  const stacked = [distance, -distance - height].map((rise) => [middle, y + rise] as const);
  return [...beside, ...stacked]
    .filter(([from]) => from > left && from + width < right)
    .filter(([, from]) => from > top && from + height < bottom)
    .map(([boxX, boxY]) => ({ x: boxX, y: boxY, width, height }));
}

function labelIn(
  { x, y }: Box,
  lines: readonly string[],
  context: ChartContext,
): readonly DrawnElement[] {
  const style = barText(context);
  return lines.map((text, line) => ({
    type: 'text',
    x,
    y: y + (line + 0.5) * lineHeight,
    style: { ...style, text, fontWeight: line === 0 ? 600 : 400 },
  }));
}

/** The size of a label whose first line is bold. */
function sizeOf(lines: readonly string[], context: ChartContext): Pick<Box, 'width' | 'height'> {
  const fontSize = chartFontSize(context);
  const widths = lines.map(
    (text, line) => textWidth(text, fontSize) * (line === 0 ? boldFactor : 1),
  );
  return { width: Math.max(...widths), height: lines.length * lineHeight };
}

/** The names of the forecasts whose gap is gross, and of the article's, where least lies under them. */
export function labelElements(
  checked: readonly CheckedForecast[],
  frame: AuditFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const taken = [
    ...checked.flatMap((forecast) => obstaclesOf(forecast, frame)),
    ...diagonalBoxes(frame),
  ];
  const named = checked.filter(
    ({ id, audit }) => audit.verdict === 'gross' || id === articleForecastId,
  );
  return named.flatMap((forecast) => {
    const lines = linesOf(forecast, context);
    const places = placesBeside(placeOf(forecast, frame), sizeOf(lines, context), frame);
    const box = freestBox(places, taken);
    if (box === undefined) return [];
    taken.push(box);
    return labelIn(box, lines, context);
  });
}
