import { narrowWidth, type ChartContext } from '../chart.ts';
import type { PlotFrame } from '../parts/plot-frame.ts';
import { labelWidth, namedLines } from './named-lines.ts';
import { explainedScopes } from './scope-marks.ts';
import { isInView, type PathFacet, type PathsSeries } from './series.ts';
import { linearRange, logRange, shareIn, type ValueRange } from './value-range.ts';

/** One plot of the drawing with its heading, in CSS pixels from the left and top edges of the drawing. */
export interface FacetFrame extends PlotFrame {
  /** Where its heading begins. */
  readonly edge: number;
  readonly head: number;
  /** Right edge of what belongs to the plot. */
  readonly end: number;
  readonly range: ValueRange;
  readonly toY: (value: number) => number;
}

/** Drawings at least this wide have two plots side by side. */
const twoColumns = 1100;
const columnGap = 40;
const rowGap = 28;
const emptyHeight = 120;

/** Heights of the parts of a plot, in CSS pixels. */
export const titleHeight = 24;
export const keyHeight = 20;
const axisTitleHeight = 34;
const yearsHeight = 30;

/** The least distance of two names at the right of a plot. */
export const nameGap = 17;

const leftMargin = { narrow: 48, wide: 58 };

const plotHeights = {
  alone: { narrow: 320, wide: 400 },
  several: { narrow: 270, wide: 290 },
};

/** Room for one mark of the key with the name of its market. */
export const keyWidth = 300;

function columnCount({ facets }: PathsSeries, width: number): number {
  return width >= twoColumns && facets.length > 1 ? 2 : 1;
}

function columnWidth(series: PathsSeries, width: number): number {
  const count = columnCount(series, width);
  return (width - (count - 1) * columnGap) / count;
}

function plotHeight(series: PathsSeries, facet: PathFacet, width: number): number {
  const isNarrow = width < narrowWidth;
  const wished = plotHeights[series.facets.length === 1 ? 'alone' : 'several'];
  const lines = isNarrow ? 2 : 1;
  const needed = (namedLines(series, facet).length * lines + 1) * nameGap;
  return Math.max(isNarrow ? wished.narrow : wished.wide, needed);
}

/** How many marks the key of a plot explains in one row. */
export function keyColumns(series: PathsSeries, width: number): number {
  return Math.max(1, Math.floor(columnWidth(series, width) / keyWidth));
}

function headHeight(series: PathsSeries, facet: PathFacet, width: number): number {
  const rows = Math.ceil(explainedScopes(facet).length / keyColumns(series, width));
  return (series.facets.length > 1 ? titleHeight : 0) + rows * keyHeight + axisTitleHeight;
}

function rangeOf(series: PathsSeries, { lines, outcomes }: PathFacet): ValueRange {
  const { measure, scale } = series.view;
  const values = [...lines, ...outcomes]
    .flatMap(({ points }): readonly { year: number; value: number }[] => points)
    .filter(({ year }) => isInView(series, year))
    .map(({ value }) => value);
  return measure !== 'growth' && scale === 'log' ? logRange(values) : linearRange(values);
}

/** The upright parts of a plot: where its heading begins and its plot begins and ends. */
interface Rows {
  readonly head: number;
  readonly top: number;
  readonly bottom: number;
}

/** The rows of the plots, those side by side at one height. */
function rowsOf(series: PathsSeries, width: number): readonly Rows[] {
  const count = columnCount(series, width);
  let head = 0;
  return series.facets.map((_, place) => {
    const first = place - (place % count);
    const beside = series.facets.slice(first, first + count);
    const top = head + Math.max(...beside.map((facet) => headHeight(series, facet, width)));
    const bottom = top + Math.max(...beside.map((facet) => plotHeight(series, facet, width)));
    const rows = { head, top, bottom };
    if (place % count === count - 1) head = bottom + yearsHeight + rowGap;
    return rows;
  });
}

function frameAt(
  series: PathsSeries,
  facet: PathFacet,
  edge: number,
  { head, top, bottom }: Rows,
  context: ChartContext,
): FacetFrame {
  const [from, to] = series.view.span;
  const left = edge + leftMargin[context.width < narrowWidth ? 'narrow' : 'wide'];
  const width = columnWidth(series, context.width);
  const end = edge + width;
  const right = end - labelWidth(series, width, context);
  const range = rangeOf(series, facet);
  return {
    edge,
    head,
    end,
    left,
    right,
    top,
    bottom,
    range,
    toX: (year) => left + ((year - from) / (to - from)) * (right - left),
    toY: (value) => bottom - shareIn(range, value) * (bottom - top),
  };
}

/** The frames of the plots, from the left to the right and from the top to the bottom. */
export function frameFacets(series: PathsSeries, context: ChartContext): readonly FacetFrame[] {
  const count = columnCount(series, context.width);
  const step = columnWidth(series, context.width) + columnGap;
  const rows = rowsOf(series, context.width);
  return series.facets.flatMap((facet, place) => {
    const row = rows[place];
    return row ? [frameAt(series, facet, (place % count) * step, row, context)] : [];
  });
}

/** Height of the drawing in CSS pixels. */
export function chartHeight(series: PathsSeries, width: number): number {
  const bottoms = rowsOf(series, width).map(({ bottom }) => bottom + yearsHeight);
  return Math.max(emptyHeight, ...bottoms);
}
