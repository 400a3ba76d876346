import type { ChartContext } from '../chart.ts';
import { boundArrow, outlineWidth, strikeThrough } from '../parts/doubt-marks.ts';
import type { Box, DrawnElement } from '../parts/drawn-element.ts';
import { shapeMark } from '../parts/funding-marks.ts';
import type { Theme } from '../theme.ts';
import { contentShape } from './content-shape.ts';
import { dealBound } from './deal-bound.ts';
import type { DealsFrame } from './frame.ts';
import {
  yearlyValues,
  type LicenceDeal,
  type LicenceDealsSeries,
  type YearlyValue,
} from './series.ts';

/** Half the width of the widest mark, in CSS pixels. */
export const markReach = 8;

const markArea = 110;
const strikeReach = 10;
const arrowReach = 20;
const tickReach = 5;

type Place = readonly [x: number, y: number];

function colorOf({ place }: LicenceDeal, theme: Theme): string {
  return place === 'apart' ? theme.baseline : theme.funding;
}

function line(
  [x1, y1]: Place,
  [x2, y2]: Place,
  stroke: string,
  lineWidth = outlineWidth,
): DrawnElement {
  return { type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth } };
}

/** The mark of a deal: filled where its figures were seen, struck through where it is rejected. */
export function dealMark(deal: LicenceDeal, at: Place, theme: Theme): readonly DrawnElement[] {
  const color = colorOf(deal, theme);
  const style = { fill: deal.isSeen ? color : theme.paper, stroke: color, lineWidth: outlineWidth };
  const mark = shapeMark(contentShape(deal.row.content_type), at, markArea, style);
  return deal.isRejected ? [mark, strikeThrough(at, strikeReach, theme.ink)] : [mark];
}

/** An arrow up for a floor, down for a ceiling. */
function arrowOf({ deal }: YearlyValue, at: Place, theme: Theme): readonly DrawnElement[] {
  const bound = dealBound(deal.row);
  if (bound !== 'at_least' && bound !== 'at_most') return [];
  return boundArrow(at, [0, bound === 'at_least' ? -1 : 1], arrowReach, colorOf(deal, theme));
}

/** The printed range, closed by ticks. */
function rangeLine(
  { low, high, deal }: YearlyValue,
  x: number,
  { toY }: DealsFrame,
  theme: Theme,
): readonly DrawnElement[] {
  if (low === high) return [];
  const color = colorOf(deal, theme);
  const ticks = [toY(low), toY(high)].map((y) =>
    line([x - tickReach, y], [x + tickReach, y], color),
  );
  return [line([x, toY(low)], [x, toY(high)], color), ...ticks];
}

function termLine(
  { deal }: YearlyValue,
  [x, y]: Place,
  { toX }: DealsFrame,
  theme: Theme,
): readonly DrawnElement[] {
  if (deal.endTime === undefined) return [];
  const end = toX(deal.endTime);
  const color = colorOf(deal, theme);
  return [
    {
      type: 'line',
      shape: { x1: x, y1: y, x2: end, y2: y },
      style: { stroke: color, lineWidth: 2, opacity: 0.55 },
    },
    line([end, y - 4], [end, y + 4], color),
  ];
}

/** Where the value of a year stands. */
export function placeOfValue({ deal, usd }: YearlyValue, { toX, toY }: DealsFrame): Place {
  return [toX(deal.time), toY(usd)];
}

/** Every mark of the plot: terms lowest, then ranges and arrows, marks on top. */
export function plotMarks(
  series: LicenceDealsSeries,
  frame: DealsFrame,
  { theme }: ChartContext,
): readonly DrawnElement[] {
  const values = yearlyValues(series);
  const at = (value: YearlyValue): Place => placeOfValue(value, frame);
  return [
    ...values.flatMap((value) => termLine(value, at(value), frame, theme)),
    ...values.flatMap((value) => rangeLine(value, at(value)[0], frame, theme)),
    ...values.flatMap((value) => arrowOf(value, at(value), theme)),
    ...values.flatMap((value) => dealMark(value.deal, at(value), theme)),
  ];
}

/** What a name should not lie on: the mark, its range or arrow, and the line of its term. */
export function obstaclesOf(value: YearlyValue, frame: DealsFrame): readonly Box[] {
  const [x, y] = placeOfValue(value, frame);
  const bound = dealBound(value.deal.row);
  const up = bound === 'at_least' ? arrowReach : markReach;
  const down = bound === 'at_most' ? arrowReach : markReach;
  const [top, bottom] = [
    Math.min(frame.toY(value.high), y - up),
    Math.max(frame.toY(value.low), y + down),
  ];
  const end = value.deal.endTime === undefined ? x : frame.toX(value.deal.endTime);
  return [
    { x: x - markReach, y: top, width: 2 * markReach, height: bottom - top },
    { x, y: y - 1, width: end - x, height: 2 },
  ];
}
