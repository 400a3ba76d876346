import type { NativeSeries, NativeXyPlot } from '../../charts/native-chart.ts';
import { isOnAxis } from './axis-range.ts';
import { lineXml, markerXml, noLine } from './chart-lines.ts';
import { headerReference, numberReference, type SheetColumn } from './chart-sheet.ts';
import type { Faces } from './faces.ts';
import { pointLabels, type PointLabel } from './point-labels.ts';
import { cleanLine, setting, tag } from './xml.ts';

/** The series of a plot with the points that its axes can show; one without such points is left out. */
export function drawableSeries(plot: NativeXyPlot): readonly NativeSeries[] {
  return plot.series
    .map((series) => ({
      ...series,
      points: series.points.filter(({ x, y }) => isOnAxis(plot.x, x) && isOnAxis(plot.y, y)),
    }))
    .filter(({ points }) => points.length > 0);
}

/** Names of the columns that hold no series' own name. */
export interface ColumnNames {
  readonly x: string;
  readonly label: string;
}

/** The columns of a series: its x, its y under its name, and its labels where it has some. All are equally long, or LibreOffice draws only the series that are as long as the longest. */
export function seriesColumns(
  series: NativeSeries,
  names: ColumnNames,
  length: number,
): readonly SheetColumn[] {
  const points = Array.from({ length }, (_, place) => series.points[place]);
  const hasLabels = series.points.some(({ label }) => label !== undefined);
  return [
    { header: names.x, cells: points.map((point) => point?.x) },
    { header: series.name, cells: points.map((point) => point?.y) },
    ...(hasLabels ? [{ header: names.label, cells: points.map((point) => point?.label) }] : []),
  ];
}

/** A series of a scatter chart whose x stand in column `first` and whose y stand in the next. */
export function seriesXml(
  series: NativeSeries,
  place: { readonly index: number; readonly first: number },
  columns: readonly SheetColumn[],
  labels: readonly PointLabel[],
  faces: Faces,
): string {
  const line = series.line ? lineXml(series.color, series.line) : noLine;
  const hasName = cleanLine(series.name) !== '';
  return tag(
    'c:ser',
    {},
    setting('c:idx', place.index),
    setting('c:order', place.index),
    hasName ? tag('c:tx', {}, headerReference(columns, place.first + 1)) : undefined,
    tag('c:spPr', {}, line),
    markerXml(series.color, series.marker, series.line !== undefined),
    pointLabels(labels, faces),
    tag('c:xVal', {}, numberReference(columns, place.first)),
    tag('c:yVal', {}, numberReference(columns, place.first + 1)),
    setting('c:smooth', 0),
  );
}
