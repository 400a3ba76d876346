import type { ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { Box, DrawnElement } from '../parts/drawn-element.ts';
import { boldFactor, textWidth } from '../parts/text-width.ts';
import { along, cutLine, isInside, type Line, type Pixel } from './cut-line.ts';
import { leaderOf, placeLabel, type LabelPlace } from './place-label.ts';

/** An arrow on the drawing: its two ends, which may be out of view, and the lines of its label. */
export interface PlacedArrow {
  readonly line: Line;
  readonly label: readonly string[];
}

const dotRadius = 4;
const headLength = 10;
const headHalf = 4.5;
const lineHeight = 17;
const padding = { x: 10, y: 5 } as const;
const sampleGap = 8;

function boxOf([x, y]: Pixel, size: number): Box {
  return { x: x - size / 2, y: y - size / 2, width: size, height: size };
}

/** Small boxes all along a line, so that a label keeps clear of it. */
function boxesAlong(line: Line): readonly Box[] {
  const [[x1, y1], [x2, y2]] = line;
  const count = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / sampleGap) + 1;
  return Array.from({ length: count + 1 }, (_, place) =>
    boxOf(along(line, place / count), sampleGap),
  );
}

function stroke(shape: Line, color: string, lineWidth: number): DrawnElement {
  const [[x1, y1], [x2, y2]] = shape;
  return { type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke: color, lineWidth } };
}

/** The head of an arrow, its tip at the end of the line. */
function head(line: Line, fill: string): DrawnElement | undefined {
  const [[x1, y1], [x2, y2]] = line;
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length < headLength) return undefined;
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [backX, backY] = [x2 - dx * headLength, y2 - dy * headLength];
  const points = [
    [x2, y2],
    [backX - dy * headHalf, backY + dx * headHalf],
    [backX + dy * headHalf, backY - dx * headHalf],
  ];
  return { type: 'polygon', shape: { points }, style: { fill } };
}

/** The line without its last pixels, so that the head ends at the rim of the dot. */
function upToDot(line: Line): Line {
  const [[x1, y1], [x2, y2]] = line;
  const length = Math.hypot(x2 - x1, y2 - y1);
  return length <= 2 * dotRadius ? line : [line[0], along(line, 1 - dotRadius / length)];
}

function dot([cx, cy]: Pixel, { theme }: ChartContext, isStart: boolean): DrawnElement {
  const [fill, edge] = isStart ? [theme.paper, theme.ink] : [theme.ink, theme.paper];
  return {
    type: 'circle',
    shape: { cx, cy, r: isStart ? dotRadius : dotRadius + 0.5 },
    style: { fill, stroke: edge, lineWidth: isStart ? 2 : 1 },
  };
}

function lineMarks(
  line: Line,
  visible: Line,
  plot: Box,
  context: ChartContext,
): readonly DrawnElement[] {
  const { ink, paper } = context.theme;
  const [start, end] = line;
  const isEndSeen = isInside(end, plot);
  const drawn = isEndSeen ? upToDot(visible) : visible;
  const tip = isEndSeen ? head(drawn, ink) : undefined;
  return [
    stroke(drawn, paper, 5),
    stroke(drawn, ink, 1.75),
    ...(tip === undefined ? [] : [tip]),
    ...(isInside(start, plot) ? [dot(start, context, true)] : []),
    ...(isEndSeen ? [dot(end, context, false)] : []),
  ];
}

function labelSize(lines: readonly string[], context: ChartContext) {
  const size = chartFontSize(context);
  const widths = lines.map((text, row) => textWidth(text, size) * (row === 0 ? boldFactor : 1));
  return {
    width: Math.max(...widths) + 2 * padding.x,
    height: lines.length * lineHeight + 2 * padding.y,
  };
}

function labelMarks(
  place: LabelPlace,
  lines: readonly string[],
  context: ChartContext,
): readonly DrawnElement[] {
  const { theme } = context;
  const { x, y, width, height } = place;
  const style = { ...barText(context), lineWidth: 0, align: 'center' as const };
  return [
    {
      type: 'rect',
      shape: { x, y, width, height, r: 3 },
      style: { fill: theme.paper, stroke: theme.ink, lineWidth: 1 },
    },
    ...lines.map((text, row): DrawnElement => ({
      type: 'text',
      x: x + width / 2,
      y: y + padding.y + (row + 0.5) * lineHeight,
      style: { ...style, text, fontWeight: row === 0 ? 600 : 400 },
    })),
  ];
}

/** What a chart shows itself, in pixels: its points, and its labels where they stand still. */
interface OwnMarks {
  readonly points: readonly Pixel[];
  readonly labels: readonly Box[];
}

/** The arrows of a chart within its plot: the lines first, then the labels, each clear of every arrow, of the labels before it and, where there is room, of the chart's own points and labels. */
export function arrowMarks(
  arrows: readonly PlacedArrow[],
  plot: Box,
  own: OwnMarks,
  context: ChartContext,
): readonly DrawnElement[] {
  const seen = arrows.flatMap(({ line, label }) => {
    const visible = cutLine(line, plot);
    return visible === undefined ? [] : [{ line, label, visible }];
  });
  const hard: Box[] = seen.flatMap(({ visible }) => boxesAlong(visible));
  const soft = own.points.map((point) => boxOf(point, 2 * dotRadius));
  const taken: Box[] = [];
  const labels = seen.map(({ visible, label }) => {
    const obstacles = { hard, soft, names: own.labels, labels: taken };
    const place = placeLabel(visible, labelSize(label, context), plot, obstacles);
    taken.push(place);
    hard.push(...boxesAlong(leaderOf(place)));
    return { place, label };
  });
  return [
    ...labels.map(({ place }) => stroke(leaderOf(place), context.theme.ink, 0.75)),
    ...seen.flatMap(({ line, visible }) => lineMarks(line, visible, plot, context)),
    ...labels.flatMap(({ place, label }) => labelMarks(place, label, context)),
  ];
}
