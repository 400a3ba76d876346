import type { SensitivityShare } from '../../models/analysis/sensitivity.ts';
import type { ParameterOwner } from '../../scenario/parameter-text/parameter-owner.ts';
import type { SourceRef } from '../chart.ts';
import type { TornadoOutcome } from './outcome.ts';

/** One end of a bar: the assumption known for certain at a value, and the median that follows; without one it lies beyond what the model looks at. */
export interface TornadoEnd {
  readonly value: number;
  readonly median: number | undefined;
}

/** What one assumption does to the median, at its low end and at its high end. */
export interface TornadoBar {
  readonly parameterId: string;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
  /** Between the two medians; `undefined` where one of them lies beyond. */
  readonly swing: number | undefined;
}

/** Everything that the chart of what moves an outcome draws. */
export interface TornadoSeries {
  readonly owner: ParameterOwner;
  readonly outcome: TornadoOutcome;
  readonly median: number | undefined;
  /** The largest effect first. */
  readonly bars: readonly TornadoBar[];
  readonly shares: readonly SensitivityShare[];
  /** Where the equations or the figure that they start from were published. */
  readonly source: SourceRef;
}

const mostBars = 12;

/** The bars that can be seen, largest first: an end beyond always can. */
export function visibleBars(series: TornadoSeries): readonly TornadoBar[] {
  return series.bars.filter((bar) => movesMedian(bar, series));
}

function movesMedian(
  { low, high }: TornadoBar,
  { median: from, outcome }: Pick<TornadoSeries, 'median' | 'outcome'>,
): boolean {
  return [low, high].some(({ median }) =>
    median === undefined || from === undefined ? median !== from : outcome.isSeen(median, from),
  );
}

/** The bars of the picture: those that can be seen, twelve at most. */
export function drawnBars(series: TornadoSeries): readonly TornadoBar[] {
  return visibleBars(series).slice(0, mostBars);
}

/** What share of the spread comes from a stream of draws, 0 to 1; `undefined` where it cannot be told from chance. */
export function shareOf({ shares }: TornadoSeries, streamId: string): number | undefined {
  return shares.find((share) => share.streamId === streamId)?.share;
}

/** The shares of streams that are no assumption with a bar. */
export function sharesWithoutBar({ bars, shares }: TornadoSeries): readonly SensitivityShare[] {
  const ids = new Set(bars.map((bar) => bar.parameterId));
  return shares.filter(({ streamId }) => !ids.has(streamId));
}

/** As many streams without a bar have a row. */
const mostChanceRows = 4;

/** The streams without a bar that have a row of their own, largest first: those whose share is above the least of the drawn bars'. */
export function chanceRows(series: TornadoSeries): readonly SensitivityShare[] {
  const ofBars = drawnBars(series).map(({ parameterId }) => shareOf(series, parameterId) ?? 0);
  const least = ofBars.length === 0 ? 0 : Math.min(...ofBars);
  return sharesWithoutBar(series)
    .filter(({ share }) => share > least)
    .slice(0, mostChanceRows);
}

/** Where a median beyond what the model looks at is drawn on the axis. */
export function openPlace(series: TornadoSeries): number {
  const ends = drawnBars(series).flatMap(({ low, high }) => [low.median, high.median]);
  return series.outcome.openPlace([series.median, ...ends].filter((one) => one !== undefined));
}
