import type { LineSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import { isPrinted } from '../../models/market/basis/forecast-path.ts';
import type { ChartContext } from '../chart.ts';
import type { Theme } from '../theme.ts';
import { markOf, type ScopeMark } from './scope-marks.ts';
import type { DrawnPoint, PathFacet, PathLine, PathsSeries } from './series.ts';

/** The plot of a drawing that a series belongs to. */
export interface PlotIndex {
  readonly xAxisIndex: number;
  readonly yAxisIndex: number;
}

/** Marks of faint lines are so much smaller. */
const faintScale = 0.75;

/** How opaque a pale filling is, as two hexadecimal digits. */
const paleAlpha = '59';

/** The colour of a path: that of the market, or of a warning for the article's claims. */
export function lineColor({ claim }: PathLine, theme: Theme): string {
  return claim === undefined ? theme.market : theme.warning;
}

function isStrong({ isPicked, claim }: PathLine): boolean {
  return isPicked || claim !== undefined;
}

/** Growth holds over the whole year before its point, so that its first stretch begins a year earlier. */
function pointsOf(
  { points }: PathLine,
  { view: { measure } }: PathsSeries,
): readonly (readonly [number, number])[] {
  const drawn = points.map(({ year, value }) => [year, value] as const);
  const [first] = drawn;
  return measure === 'growth' && first ? [[first[0] - 1, first[1]], ...drawn] : drawn;
}

function widthOf(line: PathLine): number {
  if (!isStrong(line)) return 1;
  return line.isWeak && line.claim === undefined ? 1.25 : 2;
}

function dashedLine(
  line: PathLine,
  { dash }: ScopeMark,
  plot: PlotIndex,
  series: PathsSeries,
  { theme }: ChartContext,
): LineSeriesOption {
  return {
    ...plot,
    id: `path-${line.id}`,
    type: 'line',
    silent: true,
    symbol: 'none',
    z: isStrong(line) ? 3 : 2,
    ...(series.view.measure === 'growth' && { step: 'start' }),
    lineStyle: {
      color: lineColor(line, theme),
      width: widthOf(line),
      type: [...dash],
      opacity: isStrong(line) ? 1 : 0.7,
    },
    data: pointsOf(line, series).map((point) => [...point]),
  };
}

/** Whether the source gives the amount of a year, be it as a range. */
function isGiven({ point }: DrawnPoint): boolean {
  return point.kind === 'stated';
}

/** Filled where it is printed, pale where it is the middle of a printed range, hollow where it was not seen. */
function fillOf({ point }: DrawnPoint, color: string, { paper }: Theme): string {
  if (!point.isVerified) return paper;
  return isPrinted(point) ? color : `${color}${paleAlpha}`;
}

function printedMarks(
  line: PathLine,
  { symbol, size }: ScopeMark,
  plot: PlotIndex,
  { theme }: ChartContext,
): ScatterSeriesOption {
  const color = lineColor(line, theme);
  return {
    ...plot,
    id: `printed-${line.id}`,
    type: 'scatter',
    silent: true,
    symbol,
    symbolSize: isStrong(line) ? size : size * faintScale,
    z: isStrong(line) ? 4 : 2,
    itemStyle: { borderColor: color, borderWidth: 1.5, opacity: isStrong(line) ? 1 : 0.7 },
    data: line.points.filter(isGiven).map((drawn) => ({
      value: [drawn.year, drawn.value],
      itemStyle: { color: fillOf(drawn, color, theme) },
    })),
  };
}

/** A stroke through each printed amount of a rejected forecast. */
function strikes(line: PathLine, plot: PlotIndex, { theme }: ChartContext): ScatterSeriesOption {
  return {
    ...plot,
    id: `struck-${line.id}`,
    type: 'scatter',
    silent: true,
    symbol: 'rect',
    symbolSize: [20, 2],
    z: 5,
    itemStyle: { color: theme.ink, opacity: 1 },
    data: line.points.filter(isGiven).map(({ year, value }) => [year, value]),
  };
}

/** A path as series of one plot: its line, its printed amounts, and their strokes where it is rejected. */
export function pathSeries(
  line: PathLine,
  facet: PathFacet,
  plot: PlotIndex,
  series: PathsSeries,
  context: ChartContext,
): readonly (LineSeriesOption | ScatterSeriesOption)[] {
  const mark = markOf(facet, line.scope);
  return [
    dashedLine(line, mark, plot, series, context),
    printedMarks(line, mark, plot, context),
    ...(line.isRejected ? [strikes(line, plot, context)] : []),
  ];
}
