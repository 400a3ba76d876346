import type { NativeSeries, NativeXyPlot } from '../../charts/native-chart.ts';
import { axisRange, axisShare, least, most, type AxisRange } from './axis-range.ts';
import { valueAxis } from './chart-axis.ts';
import { innerPlot, type FrameSize } from './chart-frame.ts';
import { legendXml, type LegendRoom } from './chart-legend.ts';
import type { PlotXml } from './chart-part.ts';
import type { ChartWords } from './chart-words.ts';
import type { Faces } from './faces.ts';
import { labelOverhang, placeLabels, type ShareOf } from './place-labels.ts';
import { plotBlanks } from './plot-blanks.ts';
import type { PointLabel } from './point-labels.ts';
import { fontSizes, slideColors } from './slide-style.ts';
import { widthInches } from './text-lines.ts';
import { tickWidth } from './tick-width.ts';
import { titleLines } from './title-lines.ts';
import { cleanLine, setting, tag } from './xml.ts';
import { drawableSeries, seriesColumns, seriesXml } from './xy-series.ts';

const xAxisId = 500_001;
const yAxisId = 500_002;

function rowSeries(plot: NativeXyPlot, x: number, name: string): NativeSeries | undefined {
  const rowNames = plot.y.rowNames;
  if (!rowNames || rowNames.length === 0) return undefined;
  return {
    name,
    color: slideColors.ink,
    points: rowNames.map((label, y) => ({ x, y, label })),
  };
}

/** The series that a legend must name: those with a name of their own that no label says. */
function unlabelled(series: readonly NativeSeries[]): ReadonlySet<number> {
  const names = series.map(({ name }) => cleanLine(name));
  const isSaid = series.map(({ points }, place) =>
    points.some(({ label }) => label !== undefined && label.includes(names[place] ?? '')),
  );
  const isNew = names.map((name, place) => name !== '' && names.indexOf(name) === place);
  if (isNew.filter(Boolean).length < 2) return new Set();
  const places = names.map((_, place) => place);
  return new Set(places.filter((place) => isNew[place] === true && isSaid[place] !== true));
}

function rowLabels(rows: NativeSeries): readonly PointLabel[] {
  return rows.points.map(({ label }, index) => ({
    index,
    text: label ?? '',
    color: slideColors.ink,
    side: 'l',
    shift: 0,
  }));
}

function axes(
  plot: NativeXyPlot,
  x: AxisRange,
  y: AxisRange,
  title: readonly string[],
  faces: Faces,
): readonly string[] {
  const isRows = plot.y.rowNames !== undefined;
  const shared = { labels: 'low', crosses: 'min' } as const;
  return [
    valueAxis(
      plot.x,
      x,
      {
        ...shared,
        id: xAxisId,
        otherId: yAxisId,
        side: 'b',
        title,
        hasGrid: isRows,
        hasLine: true,
      },
      'midCat',
      faces,
    ),
    valueAxis(
      plot.y,
      y,
      {
        ...shared,
        id: yAxisId,
        otherId: xAxisId,
        side: 'l',
        hasGrid: true,
        hasLine: false,
        labels: isRows ? 'none' : 'low',
      },
      'midCat',
      faces,
    ),
  ];
}

function leftWidth(plot: NativeXyPlot, y: AxisRange, values: readonly number[]): number {
  const names = plot.y.rowNames;
  if (!names) return tickWidth(plot.y, y, values);
  return Math.max(0, ...names.map((name) => widthInches(name, fontSizes.chart)));
}

/** The names of the series of a plot that no label says. */
export function xyNames(plot: NativeXyPlot): readonly string[] {
  const drawn = drawableSeries(plot);
  const named = unlabelled(drawn);
  return drawn.filter((_, place) => named.has(place)).map(({ name }) => cleanLine(name));
}

/** Points and lines over two axes of numbers as a scatter chart in a frame; each series has ranges of its own in the sheet. */
export function xyPlot(
  plot: NativeXyPlot,
  frame: FrameSize,
  legend: LegendRoom,
  words: ChartWords,
): PlotXml {
  const drawn = drawableSeries(plot);
  const xs = drawn.flatMap(({ points }) => points.map(({ x }) => x));
  const ys = drawn.flatMap(({ points }) => points.map(({ y }) => y));
  const isRows = plot.y.rowNames !== undefined;
  const given = axisRange(plot.x, xs);
  const x = isRows ? { min: given.min ?? least(xs), max: given.max ?? most(xs) } : given;
  const y = axisRange(plot.y, ys);
  const shareOf: ShareOf = (point) => ({
    x: axisShare(plot.x, x, xs, point.x),
    y: axisShare(plot.y, y, ys, point.y),
  });
  const named = legend.names.length > 0 ? unlabelled(drawn) : new Set<number>();
  const blanks = plotBlanks(
    {
      leftWidth: leftWidth(plot, y, ys),
      rightWidth: labelOverhang(drawn, shareOf, frame),
      below: plot.x,
      beside: plot.y,
      legend,
    },
    frame,
  );
  const rows = rowSeries(plot, x.min ?? 0, words.columns.rows);
  const labels = [
    ...placeLabels(drawn, shareOf, frame, blanks),
    ...(rows ? [rowLabels(rows)] : []),
  ];
  const series = rows ? [...drawn, rows] : drawn;
  const length = Math.max(0, ...series.map(({ points }) => points.length));
  const groups = series.map((one) => seriesColumns(one, words.columns, length));
  const columns = groups.flat();
  const firsts = groups.map((_, place) => groups.slice(0, place).flat().length);
  const scatter = tag(
    'c:scatterChart',
    {},
    setting('c:scatterStyle', 'lineMarker'),
    setting('c:varyColors', 0),
    ...series.map((one, index) =>
      seriesXml(
        one,
        { index, first: firsts[index] ?? 0 },
        columns,
        labels[index] ?? [],
        words.faces,
      ),
    ),
    setting('c:axId', xAxisId),
    setting('c:axId', yAxisId),
  );
  return {
    title: titleLines(plot.y, frame),
    plotArea: [
      innerPlot(frame, blanks),
      scatter,
      ...axes(plot, x, y, titleLines(plot.x, frame), words.faces),
    ],
    legend: legendXml(series.length, named, legend.fontSize),
    columns,
  };
}
