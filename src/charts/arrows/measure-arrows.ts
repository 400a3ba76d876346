import type { Arrow } from '../../scenario/arrow.ts';
import type { ChartContext, ChartDefinition, TimeUnit, Track } from '../chart.ts';
import { measure, type LostArrow, type Measure } from './measure.ts';

/** A chart of amounts over time, which can be measured between two of its points. */
export type MeasurableChart<Series> = ChartDefinition<Series> &
  Required<Pick<ChartDefinition<Series>, 'timeAxis' | 'writeAmount'>>;

/** Whether a chart shows amounts over time. */
export function isMeasurable<Series>(
  definition: ChartDefinition<Series>,
): definition is MeasurableChart<Series> {
  return definition.timeAxis !== undefined && definition.writeAmount !== undefined;
}

/** What the arrows of one chart say of the series it shows, in their order. */
export interface MeasuredArrows {
  readonly measures: readonly (Measure | LostArrow)[];
  readonly tracks: readonly Track[];
  readonly timeAxis: TimeUnit;
  readonly writeAmount: (amount: number) => string;
}

/** Measures arrows in the tracks of their chart. */
export function measureArrows<Series>(
  { timeAxis, toTracks, writeAmount }: MeasurableChart<Series>,
  arrows: readonly Arrow[],
  series: Series,
  context: ChartContext,
): MeasuredArrows {
  const tracks = toTracks(series, context);
  return {
    measures: arrows.map((arrow) => measure(arrow, tracks, timeAxis)),
    tracks,
    timeAxis,
    writeAmount: (amount) => writeAmount(amount, series, context),
  };
}
