import type {
  Sensitivity,
  SensitivityBar,
  SensitivityShare,
} from '../../models/analysis/sensitivity.ts';
import { forecastYears } from '../../models/log-path.ts';
import type { ModelId } from '../../models/scenario.ts';
import type { SourceRef } from '../chart.ts';

/** Everything that the chart of what moves the run-out year draws. */
export interface TornadoSeries {
  readonly modelId: ModelId;
  readonly sensitivity: Sensitivity;
  /** The study whose equations gave the years. */
  readonly source: SourceRef;
}

const mostBars = 12;

/** Half a tenth of a year: what is less than that is written as no difference. */
const smallestSwingYears = 0.05;

/** The bars that can be seen, largest first: an end beyond 2100 always can. */
export function visibleBars({ sensitivity }: TornadoSeries): readonly SensitivityBar[] {
  return sensitivity.bars.filter((bar) => movesMedian(bar, sensitivity.medianYear));
}

function movesMedian({ low, high }: SensitivityBar, median: number | undefined): boolean {
  return [low, high].some(({ medianYear }) =>
    medianYear === undefined || median === undefined
      ? medianYear !== median
      : Math.abs(medianYear - median) >= smallestSwingYears,
  );
}

/** The bars of the picture: those that can be seen, twelve at most. */
export function drawnBars(series: TornadoSeries): readonly SensitivityBar[] {
  return visibleBars(series).slice(0, mostBars);
}

/** What share of the spread comes from a stream of draws, 0 to 1; `undefined` where it cannot be told from chance. */
export function shareOf({ sensitivity }: TornadoSeries, streamId: string): number | undefined {
  return sensitivity.shares.find((share) => share.streamId === streamId)?.share;
}

/** The shares of streams that are no assumption with a bar. */
export function sharesWithoutBar({ sensitivity }: TornadoSeries): readonly SensitivityShare[] {
  const ids = new Set(sensitivity.bars.map((bar) => bar.parameterId));
  return sensitivity.shares.filter(({ streamId }) => !ids.has(streamId));
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

/** Where a year beyond 2100 is drawn, in decimal years: a little after every year that is known, 2100 at the latest. */
export function openYear(series: TornadoSeries): number {
  const ends = drawnBars(series).flatMap(({ low, high }) => [low.medianYear, high.medianYear]);
  const years = [series.sensitivity.medianYear, ...ends].filter((year) => year !== undefined);
  if (years.length === 0) return forecastYears.to;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Math.min(last + Math.max(1, (last - first) / 8), forecastYears.to);
}
