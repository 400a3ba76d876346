import type { NativeAxis, NativeSeries } from '../native-chart.ts';

/** The series that have points: a legend does not name what is not there. */
export function drawnSeries(series: readonly NativeSeries[]): readonly NativeSeries[] {
  return series.filter(({ points }) => points.length > 0);
}

/** The height of a row on the axis of so many rows, given its place from the top. */
export function rowHeight(place: number, count: number): number {
  return count - 1 - place;
}

/** The upright axis of rows from their names, which are given from the top down. */
export function rowsAxis(names: readonly string[]): NativeAxis {
  return {
    scale: 'linear',
    min: -0.5,
    max: Math.max(1, names.length) - 0.5,
    step: 1,
    numberFormat: '0',
    rowNames: names.toReversed(),
  };
}

/** An axis without its title: one of years says by its numbers what it counts. */
export function untitledAxis({ title: _title, ...axis }: NativeAxis): NativeAxis {
  return axis;
}

/** From where to where a row reaches, in units of the horizontal axis. */
export interface RowRange {
  readonly low: number;
  readonly high: number;
  /** The height of the row on its axis. */
  readonly y: number;
}

/** One thick line a row from its low to its high end, its width in points. */
export function rangeSeries(
  name: string,
  ranges: readonly RowRange[],
  { color, width, dash = 'solid' }: RangeLook,
): readonly NativeSeries[] {
  return ranges.map(({ low, high, y }) => ({
    name,
    color,
    line: { width, dash },
    points: [
      { x: low, y },
      { x: high, y },
    ],
  }));
}

/** How the lines of rows look. */
export interface RangeLook {
  readonly color: string;
  readonly width: number;
  readonly dash?: 'solid' | 'dash' | 'dot';
}

function channels(color: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}

/** A colour (`#rrggbb`) as it looks on paper at an opacity from 0 to 1. */
export function paleColor(color: string, paper: string, opacity: number): string {
  const ground = channels(paper);
  const mixed = channels(color).map((part, place) =>
    Math.round(part * opacity + (ground[place] ?? part) * (1 - opacity)),
  );
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
