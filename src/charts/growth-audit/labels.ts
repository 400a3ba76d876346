import type { CheckedGrowth } from '../../models/market/growth/audit-growth.ts';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { Box, DrawnElement } from '../parts/drawn-element.ts';
import { freestBox, sharedArea } from '../parts/freest-box.ts';
import { boldFactor, textWidth } from '../parts/text-width.ts';
import type { AuditFrame } from './frame.ts';
import { claimReach, placeOfClaim } from './claim-mark.ts';
import { markReach, placeOf, strikeReach, type Point } from './marks.ts';
import { growthAuditMessages as messages } from './messages.ts';
import type { OwnClaim } from './own-claim.ts';
import {
  articleForecastId,
  checkedForecasts,
  type AuditSeries,
  type CheckedForecast,
} from './series.ts';
import { writePublisher } from './write-publisher.ts';
import { writeImpliedRate, writeStatedRate } from './write-rate.ts';

const lineHeight = 16;
/** Clear space between a mark and its name, in CSS pixels. */
const clearance = 5;
const diagonalSteps = 60;

function upright(x: number, y1: number, y2: number, reach: number): Box {
  return { x: x - reach, y: Math.min(y1, y2), width: 2 * reach, height: Math.abs(y2 - y1) };
}

/** What a name should not lie on: a mark of some reach and the range of implied rates. */
function obstaclesAt(
  [x, y]: Point,
  reach: readonly [across: number, down: number],
  { impliedRange }: CheckedGrowth,
  frame: AuditFrame,
): readonly Box[] {
  return [
    upright(x, y - reach[1], y + reach[1], reach[0]),
    upright(x, frame.toY(impliedRange.low), frame.toY(impliedRange.high), 3),
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

/** Both rates: in one line, or one under the other where there is little room. */
function writeRates(audit: CheckedGrowth, context: ChartContext): readonly string[] {
  const words = {
    stated: writeStatedRate(audit.stated.rate, context),
    implied: writeImpliedRate(audit, context),
  };
  const lines =
    context.width < narrowWidth
      ? [messages.markStated, messages.markImplied]
      : [messages.markRates];
  return lines.map((line) => context.t(line, words));
}

function nameOf(forecast: CheckedForecast, context: ChartContext): string {
  const isArticle = forecast.id === articleForecastId;
  return isArticle ? context.t(messages.articleName) : writePublisher(forecast, context);
}

/** Where a label of some size can stand beside a mark, the best place first; all within the plot. */
function placesBeside(
  [x, y]: readonly [number, number],
  { width, height }: Pick<Box, 'width' | 'height'>,
  distance: number,
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

/** A mark that is to be named. */
interface Named {
  readonly at: Point;
  /** Half the width of the mark in CSS pixels. */
  readonly reach: number;
  readonly lines: readonly string[];
}

/** The reader's claim, the forecasts whose gap is gross, and the article's; with both rates under the name, for the forecasts where there is room. */
function namedMarks(
  { claim }: AuditSeries,
  checked: readonly CheckedForecast[],
  frame: AuditFrame,
  context: ChartContext,
): readonly Named[] {
  const isNarrow = context.width < narrowWidth;
  const forecasts = checked
    .filter(({ id, audit }) => audit.verdict === 'gross' || id === articleForecastId)
    .map((forecast) => ({
      at: placeOf(forecast, frame),
      reach: strikeReach,
      lines: [nameOf(forecast, context), ...(isNarrow ? [] : writeRates(forecast.audit, context))],
    }));
  return claim === undefined ? forecasts : [ownName(claim, frame, context), ...forecasts];
}

function ownName(claim: OwnClaim, frame: AuditFrame, context: ChartContext): Named {
  const lines = [context.t(messages.yourClaim), ...writeRates(claim.audit, context)];
  return { at: placeOfClaim(claim, frame), reach: claimReach, lines };
}

function ownObstacles({ claim }: AuditSeries, frame: AuditFrame): readonly Box[] {
  if (claim === undefined) return [];
  return obstaclesAt(placeOfClaim(claim, frame), [claimReach, claimReach], claim.audit, frame);
}

/** The names of the marks that stand out, where least lies under them; one that would stand on another is left out. */
export function labelElements(
  series: AuditSeries,
  frame: AuditFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const checked = checkedForecasts(series);
  const taken = [
    ...checked.flatMap((forecast) =>
      obstaclesAt(placeOf(forecast, frame), [strikeReach, markReach], forecast.audit, frame),
    ),
    ...ownObstacles(series, frame),
    ...diagonalBoxes(frame),
  ];
  const names: Box[] = [];
  return namedMarks(series, checked, frame, context).flatMap(({ at, reach, lines }) => {
    const places = placesBeside(at, sizeOf(lines, context), reach + clearance, frame);
    const box = freestBox(places, [...taken, ...names]);
    if (box === undefined || names.some((name) => sharedArea(name, box) > 0)) return [];
    names.push(box);
    return labelIn(box, lines, context);
  });
}
