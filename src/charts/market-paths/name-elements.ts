import { narrowWidth, type ChartContext } from '../chart.ts';
import { barText } from '../parts/bar-text.ts';
import type { Box, DrawnElement } from '../parts/drawn-element.ts';
import { spreadLabels } from '../parts/spread-labels.ts';
import { nameGap, type FacetFrame } from './frame.ts';
import { lineColor } from './line-series.ts';
import {
  lastDrawnYear,
  namedLines,
  nameOffset,
  nameWidth,
  writeLineName,
  type LineName,
  type NamedLine,
} from './named-lines.ts';
import type { PathFacet, PathsSeries } from './series.ts';

/** A name with the box that it fills. */
interface PlacedName extends NamedLine, LineName {
  readonly box: Box;
}

/** The heights of names that wish to stand at their lines, apart from each other and within the plot. */
function heightsOf(wished: readonly number[], frame: FacetFrame, gap: number): readonly number[] {
  const [highest, lowest] = [frame.top + gap / 2, frame.bottom - gap / 2];
  const places = spreadLabels(
    wished.map((y) => Math.min(Math.max(y, highest), lowest)),
    gap,
  );
  const above = Math.max(0, highest - Math.min(...places));
  const below = Math.max(0, Math.max(...places) - lowest);
  return places.map((y) => y + above - below);
}

/** The names of the lines of a plot in a column to the right of all lines, each as near to the end of its own as the others let it be. */
export function placeNames(
  series: PathsSeries,
  facet: PathFacet,
  frame: FacetFrame,
  context: ChartContext,
): readonly PlacedName[] {
  const named = namedLines(series, facet);
  const gap = context.width < narrowWidth ? 2 * nameGap : nameGap;
  const wished = named.map(({ last }) => frame.toY(last.value));
  const heights = heightsOf(wished, frame, gap);
  const names = named.map((one) => writeLineName(one, series, context));
  const widths = names.map((name) => nameWidth(name, context));
  const column = Math.min(
    frame.toX(lastDrawnYear(series, facet)) + nameOffset,
    frame.end - Math.max(0, ...widths),
  );
  return named.flatMap((one, place) => {
    const [name, y] = [names[place], heights[place]];
    if (name === undefined || y === undefined) return [];
    const box = { x: column, y: y - gap / 2, width: widths[place] ?? 0, height: gap };
    return [{ ...one, ...name, box }];
  });
}

/** A thin line from the end of a path to its name. */
function leader({ last, box }: PlacedName, frame: FacetFrame, stroke: string): DrawnElement {
  const [x, y] = [frame.toX(last.year), frame.toY(last.value)];
  const end = [box.x - 3, box.y + box.height / 2];
  return {
    type: 'polyline',
    shape: { points: [[x + 6, y], [Math.max(x + 6, box.x - nameOffset + 4), y], end] },
    style: { stroke, lineWidth: 1, opacity: 0.45, fill: 'none' },
  };
}

/** A name with its value; that of a rejected figure, whose marks are struck, is pale and light. */
function text({ name, value, line, box }: PlacedName, context: ChartContext): DrawnElement {
  const { theme } = context;
  const look = line.isRejected
    ? { fill: theme.muted, fontWeight: 400 }
    : { fill: lineColor(line, theme), fontWeight: 600 };
  const words = `${name}${context.width < narrowWidth ? '\n' : ' '}${value}`;
  const style = { ...barText(context), ...look, text: words };
  return { type: 'text', x: box.x, y: box.y + box.height / 2, style };
}

/** The names of the lines of a plot with the lines that lead to them. */
export function nameElements(
  placed: readonly PlacedName[],
  frame: FacetFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  return [
    ...placed.map((name) => leader(name, frame, lineColor(name.line, context.theme))),
    ...placed.map((name) => text(name, context)),
  ];
}
