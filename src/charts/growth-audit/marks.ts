import type { DrawnElement } from '../parts/drawn-element.ts';
import type { Theme } from '../theme.ts';
import type { AuditFrame } from './frame.ts';
import type { CheckedForecast } from './series.ts';

type CheckedVerdict = CheckedForecast['audit']['verdict'];
/** A place on the drawing in CSS pixels. */
export type Point = readonly [x: number, y: number];

/** Half the height of the largest mark, in CSS pixels. */
export const markReach = 7;

const capReach = 3;
/** Half the width of the stroke through a rejected mark. */
export const strikeReach = 11;

const colors: Readonly<Record<CheckedVerdict, keyof Theme>> = {
  agrees: 'market',
  'rounding-explains': 'market',
  small: 'baseline',
  material: 'warning',
  gross: 'warning',
};

/** Corners of a mark around its middle, in units of its reach; a verdict without corners is a circle. */
const corners: Readonly<Partial<Record<CheckedVerdict, readonly Point[]>>> = {
  small: [
    [0, -0.9],
    [0.9, 0.7],
    [-0.9, 0.7],
  ],
  material: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  gross: [
    [-0.85, -0.85],
    [0.85, -0.85],
    [0.85, 0.85],
    [-0.85, 0.85],
  ],
};

const radii: Readonly<Partial<Record<CheckedVerdict, number>>> = { agrees: 5.5 };
const smallRadius = 3.5;

/** Where the mark of a forecast has its middle. */
export function placeOf(
  { audit }: Pick<CheckedForecast, 'audit'>,
  { toX, toY }: AuditFrame,
): Point {
  return [toX(audit.stated.rate), toY(audit.implied)];
}

/** A straight line between two places. */
export function line(
  [x1, y1]: Point,
  [x2, y2]: Point,
  stroke: string,
  lineWidth: number,
): DrawnElement {
  return { type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth } };
}

/** The mark of a verdict at a place, hollow where the figures were not seen at their source. */
export function verdictSymbol(
  { audit: { verdict }, isSeen }: Pick<CheckedForecast, 'audit' | 'isSeen'>,
  [x, y]: Point,
  theme: Theme,
): DrawnElement {
  const color = theme[colors[verdict]];
  const style = { fill: isSeen ? color : theme.paper, stroke: color, lineWidth: 1.5 };
  const points = corners[verdict]?.map(([across, down]) => [
    x + across * markReach,
    y + down * markReach,
  ]);
  if (points !== undefined) return { type: 'polygon', shape: { points }, style };
  return { type: 'circle', shape: { cx: x, cy: y, r: radii[verdict] ?? smallRadius }, style };
}

/** The range that rounding allows, as a line with caps. */
function rangeBar({ audit }: CheckedForecast, { toX, toY }: AuditFrame, color: string) {
  const x = toX(audit.stated.rate);
  const [low, high] = [toY(audit.impliedRange.low), toY(audit.impliedRange.high)];
  const caps = [low, high].map((y) => line([x - capReach, y], [x + capReach, y], color, 1));
  return [line([x, low], [x, high], color, 1), ...caps];
}

/** One forecast: its range, its symbol, and a stroke through it where it is rejected. */
export function markElement(
  forecast: CheckedForecast,
  frame: AuditFrame,
  theme: Theme,
): DrawnElement {
  const [x, y] = placeOf(forecast, frame);
  const strike = line([x - strikeReach, y], [x + strikeReach, y], theme.ink, 2);
  return {
    type: 'group',
    $mergeChildren: false,
    children: [
      ...rangeBar(forecast, frame, theme[colors[forecast.audit.verdict]]),
      verdictSymbol(forecast, [x, y], theme),
      ...(forecast.isRejected ? [strike] : []),
    ],
  };
}
