import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { Box, DrawnElement } from '../parts/drawn-element.ts';
import { freestBox, sharedArea } from '../parts/freest-box.ts';
import { leaderLine } from '../parts/leader-line.ts';
import { boldFactor, textWidth } from '../parts/text-width.ts';
import type { FacetFrame } from './frame.ts';
import { marketPathsMessages as messages } from './messages.ts';
import {
  isInView,
  type DrawnOutcome,
  type OutcomeLine,
  type PathFacet,
  type PathsSeries,
} from './series.ts';
import { writeShortPublisher } from './short-publisher.ts';

const lineHeight = 16;
const reach = 6;
const stepsPerYear = 6;
/** How far from its mark a name may stand, nearest first, in CSS pixels. */
const distances = { narrow: [9, 20, 34], wide: [9, 22, 38, 56] };

type Point = readonly [x: number, y: number];

/** A line of points as the small boxes that its pieces fill. */
function lineBoxes(points: readonly Point[]): readonly Box[] {
  return points.slice(1).flatMap(([x, y], place) => {
    const [fromX, fromY] = points[place] ?? [x, y];
    const at = (step: number): Point => [
      fromX + ((x - fromX) * step) / stepsPerYear,
      fromY + ((y - fromY) * step) / stepsPerYear,
    ];
    return Array.from({ length: stepsPerYear }, (_, step) => {
      const [[x1, y1], [x2, y2]] = [at(step), at(step + 1)];
      return { x: x1, y: Math.min(y1, y2) - 2, width: x2 - x1, height: Math.abs(y2 - y1) + 4 };
    });
  });
}

function markBox([x, y]: Point): Box {
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

/** What a name should not lie on: every line and mark of the plot. */
function obstaclesOf(
  series: PathsSeries,
  { lines, outcomes }: PathFacet,
  { toX, toY }: FacetFrame,
): readonly Box[] {
  return [...lines, ...outcomes].flatMap((line) => {
    const shown = [...line.points].filter(({ year }) => isInView(series, year));
    const points = shown.map(({ year, value }): Point => [toX(year), toY(value)]);
    return [...lineBoxes(points), ...points.map(markBox)];
  });
}

/** Places for a name around a mark, the best first: beside it, above and below, then farther away. */
function placesAround(
  [x, y]: Point,
  width: number,
  { left, right, top, bottom }: FacetFrame,
  isNarrow: boolean,
): readonly Box[] {
  const size = { width, height: lineHeight };
  return distances[isNarrow ? 'narrow' : 'wide']
    .flatMap((distance) => [
      { x: x + distance, y: y - lineHeight / 2 },
      { x: x - distance - width, y: y - lineHeight / 2 },
      { x: x - width / 2, y: y + distance },
      { x: x - width / 2, y: y - distance - lineHeight },
      { x: x + distance, y: y + distance },
      { x: x - distance - width, y: y - distance - lineHeight },
      { x: x + distance, y: y - distance - lineHeight },
      { x: x - distance - width, y: y + distance },
    ])
    .map((place) => ({ ...place, ...size }))
    .filter((box) => box.x > left && box.x + width < right)
    .filter((box) => box.y > top && box.y + lineHeight < bottom);
}

/** A point that is named, and how. */
interface NamedOutcome {
  readonly point: DrawnOutcome;
  readonly text: string;
}

/** Every outcome with its year; on a phone the last of each publisher, without. */
function namedOutcomes(
  series: PathsSeries,
  { publisher, points }: OutcomeLine,
  context: ChartContext,
): readonly NamedOutcome[] {
  const { t, format, width } = context;
  const name = writeShortPublisher(publisher, context);
  const shown = points.filter(({ year }) => isInView(series, year));
  if (width < narrowWidth) return shown.slice(-1).map((point) => ({ point, text: name }));
  return shown.map((point) => {
    const text = t(messages.outcomeName, { name, year: format.year(point.year) });
    return { point, text };
  });
}

/** The publisher and the year of each outcome in view, in ink, where least lies under them and never over another text; `texts` is where other names stand. Those without room go without. */
export function outcomeNames(
  series: PathsSeries,
  facet: PathFacet,
  frame: FacetFrame,
  texts: readonly Box[],
  context: ChartContext,
): readonly DrawnElement[] {
  const taken = [...texts];
  const drawn = obstaclesOf(series, facet, frame);
  const isNarrow = context.width < narrowWidth;
  const { ink } = context.theme;
  const shown = facet.outcomes.flatMap((line) => namedOutcomes(series, line, context));
  return shown.flatMap(({ point, text }) => {
    const at: Point = [frame.toX(point.year), frame.toY(point.value)];
    const width = textWidth(text, chartFontSize(context)) * boldFactor;
    const places = placesAround(at, width, frame, isNarrow).filter(
      (place) => !taken.some((other) => sharedArea(place, other) > 0),
    );
    const box = freestBox(places, drawn);
    if (box === undefined) return [];
    taken.push(box);
    const style = { ...barText(context), text, fontWeight: 600 };
    return [
      ...leaderLine(at, box, ink),
      { type: 'text' as const, x: box.x, y: box.y + lineHeight / 2, style },
    ];
  });
}
