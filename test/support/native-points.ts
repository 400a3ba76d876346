import type { TableTwin } from '../../src/charts/chart.ts';
import type { NativeChart, NativeSeries } from '../../src/charts/native-chart.ts';

/** The series of a plot of points and lines; throws for a plot of another kind. */
export function seriesIn({ plots }: NativeChart, place = 0): readonly NativeSeries[] {
  const plot = plots[place]?.plot;
  if (plot?.kind !== 'xy') throw new Error(`no plot of points: ${place}`);
  return plot.series;
}

/** The values of one axis of all marks of a plot without the crosses over them, from the lowest. */
export function markedValues(
  chart: NativeChart,
  axis: 'x' | 'y',
  place = 0,
  isWanted: (series: NativeSeries) => boolean = () => true,
): readonly number[] {
  return seriesIn(chart, place)
    .filter(({ marker }) => marker !== undefined && marker.shape !== 'cross')
    .filter(isWanted)
    .flatMap(({ points }) => points.map((point) => point[axis]))
    .toSorted((a, b) => a - b);
}

/** The numbers of a column of a table, from the lowest; cells without one are left out. */
export function columnValues(
  { columns, rows }: TableTwin,
  columnId: string,
  isWanted: (row: TableTwin['rows'][number]) => boolean = () => true,
): readonly number[] {
  const place = columns.findIndex(({ id }) => id === columnId);
  if (place < 0) throw new Error(`no column: ${columnId}`);
  return rows
    .filter(isWanted)
    .map(({ cells }) => cells[place]?.value)
    .filter((value): value is number => typeof value === 'number')
    .toSorted((a, b) => a - b);
}
