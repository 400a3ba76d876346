import type { Arrow, PointRef } from '../../scenario/arrow.ts';
import type { ChartContext, ChartDefinition } from '../chart.ts';
import { isMeasurable, type MeasurableChart } from './measurable.ts';
import { arrowEnd } from './measure.ts';
import { measureArrows } from './measure-arrows.ts';
import { writeArrowEnd, writeLost, writeMeasure } from './write-measure.ts';

/** Each arrow of a chart in a sentence; in a chart that cannot be measured every one lacks its points. */
export function writeArrows<Series>(
  chart: ChartDefinition<Series>,
  arrows: readonly Arrow[],
  series: Series,
  context: ChartContext,
): readonly string[] {
  if (!isMeasurable(chart))
    return arrows.map((arrow) => writeLost({ arrow, from: undefined, to: undefined }, context));
  const { measures, words } = measureArrows(chart, arrows, series, context);
  return measures.map((each) => writeMeasure(each, words, context));
}

/** A point by its name and time; `undefined` where the chart has no such point, or the point no amount. */
export function nameArrowEnd<Series>(
  { toTracks, timeAxis }: MeasurableChart<Series>,
  ref: PointRef,
  series: Series,
  context: ChartContext,
): string | undefined {
  const end = arrowEnd(ref, toTracks(series, context), timeAxis);
  return end && writeArrowEnd(end, context);
}
