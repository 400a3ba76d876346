import type { Arrow } from '../../scenario/arrow.ts';
import type { ChartContext, Track } from '../chart.ts';
import type { MeasurableChart } from './measurable.ts';
import { measure, type LostArrow, type Measure } from './measure.ts';
import type { AmountWords } from './write-measure.ts';

/** What the arrows of one chart say of the series it shows, in their order. */
export interface MeasuredArrows {
  readonly measures: readonly (Measure | LostArrow)[];
  readonly tracks: readonly Track[];
  readonly words: AmountWords;
}

function wordsOf<Series>(
  { writeAmount, writeDifference = writeAmount }: MeasurableChart<Series>,
  series: Series,
  context: ChartContext,
): AmountWords {
  return {
    writeAmount: (amount) => writeAmount(amount, series, context),
    writeDifference: (difference) => writeDifference(difference, series, context),
  };
}

/** Measures arrows in the tracks of their chart. */
export function measureArrows<Series>(
  chart: MeasurableChart<Series>,
  arrows: readonly Arrow[],
  series: Series,
  context: ChartContext,
): MeasuredArrows {
  const tracks = chart.toTracks(series, context);
  const kind = chart.writeDifference === undefined ? 'amounts' : 'rates';
  return {
    measures: arrows.map((arrow) => measure(arrow, tracks, chart.timeAxis, kind)),
    tracks,
    words: wordsOf(chart, series, context),
  };
}
