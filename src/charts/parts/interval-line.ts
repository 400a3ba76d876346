import type { DrawnElement } from './drawn-element.ts';

const arrowLength = 8;
const arrowHalf = 4;

/** An interval of decimal years with its middle; an end without a year is `Infinity`. */
export interface YearInterval {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** Where an interval is drawn: the height in pixels, the ends of the axis and how a year on it becomes pixels. */
export interface IntervalPlace {
  readonly y: number;
  readonly span: readonly [from: number, to: number];
  readonly toX: (year: number) => number;
}

/** How the line looks: at a closed end it reaches `up` pixels upwards and `down` downwards, at the median as far as `medianHalf` both ways. */
export interface IntervalLook {
  readonly color: string;
  readonly lineWidth: number;
  readonly up: number;
  readonly down: number;
  readonly medianHalf: number;
}

/** The two ends of an interval in pixels, cut at the ends of the axis. */
export function cutInterval(
  { low, high }: YearInterval,
  { span: [from, to], toX }: IntervalPlace,
): readonly [left: number, right: number] {
  const cut = (year: number): number => toX(Math.min(Math.max(year, from), to));
  return [cut(low), cut(high)];
}

function upright(
  x: number,
  [top, bottom]: readonly [number, number],
  stroke: string,
  lineWidth: number,
): DrawnElement {
  return {
    type: 'line',
    shape: { x1: x, y1: top, x2: x, y2: bottom },
    style: { stroke, lineWidth },
  };
}

/** A head of an arrow that points out of the axis, its tip at the end of it. */
function arrowHead(tip: number, y: number, direction: 1 | -1, fill: string): DrawnElement {
  const back = tip - direction * arrowLength;
  const points = [
    [back, y - arrowHalf],
    [tip, y],
    [back, y + arrowHalf],
  ];
  return { type: 'polygon', shape: { points }, style: { fill } };
}

/** An interval over the years as a line, closed by ticks where its ends are in view, by arrows where they lie beyond the axis, with a thick tick at a median in view. */
export function intervalLine(
  interval: YearInterval,
  place: IntervalPlace,
  { color, lineWidth, up, down, medianHalf }: IntervalLook,
): readonly DrawnElement[] {
  const { y, toX } = place;
  const [from, to] = place.span;
  const { low, median, high } = interval;
  const [left, right] = cutInterval(interval, place);
  const ends = [y - up, y + down] as const;
  const isInView = median >= from && median <= to;
  return [
    {
      type: 'line',
      shape: { x1: left, y1: y, x2: right, y2: y },
      style: { stroke: color, lineWidth },
    },
    ...(low < from ? [arrowHead(toX(from), y, -1, color)] : []),
    ...(high > to ? [arrowHead(toX(to), y, 1, color)] : []),
    ...[low, high]
      .filter((year) => year >= from && year <= to)
      .map((year) => upright(toX(year), ends, color, lineWidth)),
    ...(isInView && medianHalf > 0
      ? [upright(toX(median), [y - medianHalf, y + medianHalf], color, 2 * lineWidth)]
      : []),
  ];
}
