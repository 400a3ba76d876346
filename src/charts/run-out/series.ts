import type { RunOut } from '../../models/run-out.ts';
import type { SourceRef } from '../chart.ts';
import type { DateRow } from '../exhaustion-dates/queries.ts';
import { selectSeries, type ExhaustionDate } from '../exhaustion-dates/series.ts';
import type { YearSpan } from '../parts/plot-frame.ts';

/** How the distribution of the run-out year is drawn. */
export type RunOutMode = 'dots' | 'curve';

/** What the reader chose for the distribution of the run-out year; `byYear` is the year that the worlds are counted up to. */
export interface RunOutView {
  readonly mode: RunOutMode;
  readonly span: YearSpan;
  readonly byYear: number;
}

/** The run-out year that the scenario is compared with, and the study whose equations gave it. */
export interface GhostRunOut {
  readonly runOut: RunOut;
  readonly label: string;
  readonly source: SourceRef;
}

/** What the chart of the run-out year is made from; published dates stand on the curve, or in rows above the dots. */
export interface RunOutInput {
  readonly runOut: RunOut;
  readonly ghost?: GhostRunOut | undefined;
  readonly dates?: readonly DateRow[] | undefined;
  readonly view: RunOutView;
  /** The study whose equations were run. */
  readonly source: SourceRef;
  /** Where the assumptions were seen that differ from those of the study. */
  readonly moreSources?: readonly SourceRef[] | undefined;
}

/** A published date that has a median, so that it has a place on the curve. */
export interface PublishedDate extends ExhaustionDate {
  readonly median: number;
}

/** Everything that the chart of the run-out year draws. */
export interface RunOutSeries extends RunOutView {
  readonly runOut: RunOut;
  readonly ghost: GhostRunOut | undefined;
  readonly dates: readonly PublishedDate[];
  readonly source: SourceRef;
  readonly moreSources: readonly SourceRef[];
}

function hasMedian(date: ExhaustionDate): date is PublishedDate {
  return date.median !== undefined;
}

function selectDates(rows: readonly DateRow[]): readonly PublishedDate[] {
  const studies = rows.map(({ study }) => study);
  return selectSeries(rows, studies).dates.filter(hasMedian);
}

/** The distribution of the run-out year as the reader wants to see it, with the published dates that have a median. */
export function selectRunOut(input: RunOutInput): RunOutSeries {
  const { runOut, ghost, dates = [], view, source, moreSources = [] } = input;
  return { ...view, runOut, ghost, dates: selectDates(dates), source, moreSources };
}
