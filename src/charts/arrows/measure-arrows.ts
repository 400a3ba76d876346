import type { Arrow } from '../../scenario/arrow.ts';
import type { ChartContext, TimeUnit, Track } from '../chart.ts';
import type { MeasurableChart } from './measurable.ts';
import { measure, type LostArrow, type Measure } from './measure.ts';

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
