import type { ChartContext } from '../chart.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { figureMark } from '../parts/figure-mark.ts';
import { shapeMark } from '../parts/funding-marks.ts';
import type { Theme } from '../theme.ts';
import type { CapitalFrame, CapitalPlot, PlacedSize, YearRow } from './frame.ts';
import { ratioBound } from './ratio-bound.ts';
import { countedRatios, counts, isFloor, ratioEnds, type MarketSize } from './series.ts';

const raisedArea = 150;
const arrowReach = 20;

function look(size: MarketSize, theme: Theme) {
  const color = counts(size) || size.row.left_out === 'unverified' ? theme.market : theme.baseline;
  return {
    color,
    paper: theme.paper,
    ink: theme.ink,
    isPrinted: size.isCounted,
    isSeen: size.isSeen,
    isRejected: size.isRejected,
  };
}

function sizeMark({ size, x, y }: PlacedSize, theme: Theme): DrawnElement {
  return figureMark([x, y], look(size, theme));
}

/** An arrow to the right: at least. */
function floorArrow(x: number, y: number, color: string): readonly DrawnElement[] {
  const [back, tip] = [x + arrowReach - 6, x + arrowReach];
  const points = [
    [tip, y],
    [back, y - 4],
    [back, y + 4],
  ];
  return [
    {
      type: 'line',
      shape: { x1: x, y1: y, x2: back, y2: y },
      style: { stroke: color, lineWidth: 1.75 },
    },
    { type: 'polygon', shape: { points }, style: { fill: color } },
  ];
}

function raisedMark(
  { year, raisedY }: YearRow,
  { toX }: CapitalPlot,
  theme: Theme,
): readonly DrawnElement[] {
  const { raisedUsd } = year;
  if (raisedUsd === undefined) return [];
  const x = toX(raisedUsd);
  const style = { fill: theme.funding, stroke: theme.funding, lineWidth: 1.5 };
  const arrow = isFloor(year) ? floorArrow(x, raisedY, theme.funding) : [];
  return [...arrow, shapeMark('square', [x, raisedY], raisedArea, style)];
}

/** The ratios of a year: a line between the lowest and the highest that count, and a tick for each. */
function ratioMarks(
  { year, ratioY: y }: YearRow,
  { toX }: CapitalPlot,
  theme: Theme,
): readonly DrawnElement[] {
  const ends = ratioEnds(year);
  if (ends === undefined) return [];
  const [from, to] = [toX(ends[0]), toX(ends[1])];
  const ticks = countedRatios(year).flatMap(({ raisedPerDollar }): readonly DrawnElement[] => {
    if (raisedPerDollar === undefined) return [];
    const x = toX(raisedPerDollar);
    return [
      {
        type: 'line',
        shape: { x1: x, y1: y - 7, x2: x, y2: y + 7 },
        style: { stroke: theme.funding, lineWidth: 2.5 },
      },
    ];
  });
  const range: DrawnElement = {
    type: 'line',
    shape: { x1: from, y1: y, x2: to, y2: y },
    style: { stroke: theme.funding, lineWidth: 6, opacity: 0.35 },
  };
  const isAtLeast = ratioBound(countedRatios(year), year) === 'at_least';
  return [range, ...ticks, ...(isAtLeast ? floorArrow(to, y, theme.funding) : [])];
}

/** Room in CSS pixels that the arrow of a floor takes to the right of its mark. */
export function arrowRoom(row: YearRow): number {
  return isFloor(row.year) ? arrowReach : 8;
}

/** Every mark of the drawing. */
export function markElements(
  { rows, money, ratio }: CapitalFrame,
  { theme }: ChartContext,
): readonly DrawnElement[] {
  return rows.flatMap((row) => [
    ...raisedMark(row, money, theme),
    ...row.sizes.map((size) => sizeMark(size, theme)),
    ...(ratio === undefined ? [] : ratioMarks(row, ratio, theme)),
  ]);
}
