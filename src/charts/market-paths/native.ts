import { groupBy } from '../../core/group-by.ts';
import type { ChartContext } from '../chart.ts';
import type { NativeAxis, NativeChart, NativeSeries, NativeXyPlot } from '../native-chart.ts';
import { nativeSpanAxis } from '../parts/native-axes.ts';
import { nativeMessages } from '../parts/native-messages.ts';
import { atFullWidth, nativeMoneyAxis, roundEnd } from '../parts/native-money.ts';
import { drawnSeries, untitledAxis } from '../parts/native-rows.ts';
import { firmMarker, firmName, nativeLines } from '../parts/native-series.ts';
import { frameFacets } from './frame.ts';
import { writeAxisTitle, writeTitle } from './heading.ts';
import { marketPathsMessages as messages } from './messages.ts';
import { forecastLines, pointsInView, printedMarks, shapeOf } from './native-lines.ts';
import { isInView, type OutcomeLine, type PathFacet, type PathsSeries } from './series.ts';
import { logRange, linearRange, type ValueRange } from './value-range.ts';

/** An axis of index figures or of growth. */
function plainAxis(
  { min, max, isLog, ticks }: ValueRange,
  title: string,
  numberFormat: string,
): NativeAxis {
  if (isLog) {
    const [low, high] = [roundEnd(min, 'down'), roundEnd(max, 'up')];
    return { title, min: low, max: high, scale: 'log', step: 10, numberFormat };
  }
  const [first = min, second = max] = ticks;
  return { title, min, max, scale: 'linear', step: second - first, numberFormat };
}

function valueAxis(
  series: PathsSeries,
  range: ValueRange,
  title: string,
  context: ChartContext,
): NativeAxis {
  const { measure } = series.view;
  if (measure === 'growth') return plainAxis(range, title, '0%');
  if (measure === 'index') return plainAxis(range, title, '#,##0');
  return nativeMoneyAxis({ ...range, kind: range.isLog ? 'log' : 'linear' }, title, context);
}

function titleOf(series: PathsSeries, facet: PathFacet, context: ChartContext): string {
  const title = writeAxisTitle(series, facet, context);
  const subject = series.facets.length > 1 ? writeTitle(facet, context) : undefined;
  return subject === undefined ? title : context.t(nativeMessages.titled, { subject, title });
}

/** The outcomes of a publisher: a solid line in ink, and its marks, hollow where they were not seen. */
function outcomeSeries(
  line: OutcomeLine,
  facet: PathFacet,
  series: PathsSeries,
  context: ChartContext,
): readonly NativeSeries[] {
  const { publisher, points } = line;
  const shown = points.filter(({ year }) => isInView(series, year));
  const color = context.theme.ink;
  const name = context.t(messages.outcomeTrack, { publisher });
  const joined = pointsInView(points, series);
  const byFirmness = groupBy(shown, ({ dated }) => dated.outcome.isVerified);
  return [
    ...(joined.length > 1 ? [{ name, color, line: nativeLines.observed, points: joined }] : []),
    ...Array.from(byFirmness, ([isFirm, own]) => ({
      name: firmName(name, isFirm, context),
      color,
      marker: firmMarker(shapeOf(facet, line), isFirm, 9),
      points: own.map(({ year, value }) => ({ x: year, y: value })),
    })),
  ];
}

function plotOf(
  series: PathsSeries,
  facet: PathFacet,
  range: ValueRange,
  context: ChartContext,
): NativeXyPlot {
  return {
    kind: 'xy',
    x: untitledAxis(nativeSpanAxis(series.view.span, context)),
    y: valueAxis(series, range, titleOf(series, facet, context), context),
    series: drawnSeries([
      ...forecastLines(facet, series, context),
      ...printedMarks(facet, series, context),
      ...facet.outcomes.flatMap((line) => outcomeSeries(line, facet, series, context)),
    ]),
  };
}

function emptyPlot(series: PathsSeries, context: ChartContext): NativeXyPlot {
  const { measure, scale } = series.view;
  const range = measure !== 'growth' && scale === 'log' ? logRange([]) : linearRange([]);
  const title = writeAxisTitle(series, { indexYear: undefined }, context);
  const y = valueAxis(series, range, title, context);
  return { kind: 'xy', x: untitledAxis(nativeSpanAxis(series.view.span, context)), y, series: [] };
}

/** A plot for each facet on the axes of the screen: dashed forecasts, the amounts that are printed as marks, outcomes solid and in ink. */
export function toNative(series: PathsSeries, context: ChartContext): NativeChart {
  const wide = atFullWidth(context);
  const frames = frameFacets(series, wide);
  const plots = series.facets.flatMap((facet, place) => {
    const range = frames[place]?.range;
    return range === undefined ? [] : [plotOf(series, facet, range, wide)];
  });
  const shown = plots.length === 0 ? [emptyPlot(series, wide)] : plots;
  return { plots: shown.map((plot) => ({ plot, heightShare: 1 / shown.length })) };
}
