import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { Box, DrawnElement } from '../parts/drawn-element.ts';
import { ellipsize } from '../parts/ellipsize.ts';
import { leaderBoxes, leaderLine } from '../parts/leader-line.ts';
import { boldFactor, textWidth } from '../parts/text-width.ts';
import type { DealsFrame } from './frame.ts';
import { clearPlace, placesAround } from './label-places.ts';
import { markReach, obstaclesOf, placeOfValue } from './marks.ts';
import { yearlyValues, type LicenceDealsSeries, type YearlyValue } from './series.ts';
import { writeDetail, writeParties } from './write-deal.ts';

/** The name of a deal in the plot with its place, in CSS pixels. */
export interface DealLabel {
  readonly value: YearlyValue;
  readonly lines: readonly string[];
  readonly box: Box;
}

const lineHeight = 16;
const mostWidth = { wide: 212, narrow: 190 } as const;
/** A name keeps so far from the marks of others that it cannot be taken for theirs. */
const otherRoom = 12;

function linesOf({ deal }: YearlyValue, context: ChartContext): readonly string[] {
  const isNarrow = context.width < narrowWidth;
  const most = mostWidth[isNarrow ? 'narrow' : 'wide'];
  const fontSize = chartFontSize(context);
  const name = ellipsize(writeParties(deal, context), most / boldFactor, fontSize);
  return isNarrow ? [name] : [name, ellipsize(writeDetail(deal, context), most, fontSize)];
}

function sizeOf(lines: readonly string[], context: ChartContext): Pick<Box, 'width' | 'height'> {
  const fontSize = chartFontSize(context);
  const widths = lines.map(
    (text, line) => textWidth(text, fontSize) * (line === 0 ? boldFactor : 1),
  );
  return { width: Math.max(...widths), height: lines.length * lineHeight };
}

function widened({ x, y, width, height }: Box): Box {
  return { x: x - otherRoom, y, width: width + 2 * otherRoom, height };
}

function isMark({ width }: Box): boolean {
  return width === 2 * markReach;
}

/** What the name of a value keeps clear of, and what the line to it must not cross. */
function obstaclesFor(value: YearlyValue, values: readonly YearlyValue[], frame: DealsFrame) {
  const others = values.filter((other) => other !== value);
  const boxes = others.flatMap((other) => obstaclesOf(other, frame));
  const own = obstaclesOf(value, frame);
  return {
    wide: [...own, ...boxes.map((box) => (isMark(box) ? widened(box) : box))],
    uncrossed: boxes.filter(isMark),
  };
}

/** The clear place of a name among those already placed; next to its mark, unless it may be led to it by a line. */
function findPlace(
  value: YearlyValue,
  values: readonly YearlyValue[],
  placed: readonly DealLabel[],
  isLed: boolean,
  frame: DealsFrame,
  context: ChartContext,
): DealLabel | undefined {
  const lines = linesOf(value, context);
  const at = placeOfValue(value, frame);
  const names = placed.map(({ box }) => box);
  const leaders = placed.flatMap(({ value: other, box }) =>
    leaderBoxes(placeOfValue(other, frame), box),
  );
  const { wide, uncrossed } = obstaclesFor(value, values, frame);
  const all = placesAround(at, sizeOf(lines, context), frame);
  const places = isLed ? all : all.filter((box) => leaderBoxes(at, box).length === 0);
  const taken = [...names, ...leaders];
  const box =
    clearPlace(at, places, [...wide, ...taken], [...uncrossed, ...taken]) ??
    (isLed ? clearPlace(at, places, [...wide, ...taken], names) : undefined);
  return box && { value, lines, box };
}

/** The names of the values of a year, those that fit next to their mark first; one for which there is no clear place is left out. */
export function placeLabels(
  series: LicenceDealsSeries,
  frame: DealsFrame,
  context: ChartContext,
): readonly DealLabel[] {
  const values = yearlyValues(series);
  const placed: DealLabel[] = [];
  for (const isLed of [false, true])
    for (const value of values.toSorted((one, next) => next.usd - one.usd)) {
      if (placed.some((label) => label.value === value)) continue;
      const label = findPlace(value, values, placed, isLed, frame, context);
      if (label !== undefined) placed.push(label);
    }
  return placed;
}

function labelElements(
  { value, lines, box }: DealLabel,
  frame: DealsFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const style = barText(context);
  const { theme } = context;
  const at = placeOfValue(value, frame);
  const isBefore = box.x + box.width < at[0];
  return [
    ...leaderLine(at, box, theme.muted),
    ...lines.map((text, line): DrawnElement => ({
      type: 'text',
      x: isBefore ? box.x + box.width : box.x,
      y: box.y + (line + 0.5) * lineHeight,
      style: {
        ...style,
        text,
        fill: line === 0 ? theme.ink : theme.muted,
        fontWeight: line === 0 ? 600 : 400,
        align: isBefore ? 'right' : 'left',
      },
    })),
  ];
}

/** The drawn names with the lines that lead to them. */
export function plotLabels(
  series: LicenceDealsSeries,
  frame: DealsFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  return placeLabels(series, frame, context).flatMap((label) =>
    labelElements(label, frame, context),
  );
}
