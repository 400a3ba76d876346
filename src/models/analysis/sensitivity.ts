/**
 * What the year of run-out hangs on, asked twice:
 *
 *   bars      one uncertain input at a time is known for certain, at its p10 and at its p90; the median year of each
 *   shares    rho^2 / sum of rho^2, with Spearman's rho between the draws of a stream and the run-out year
 *
 * Limits: a bar sees an input alone, a share all inputs at once but monotone effects only, so that a stream that chooses
 * between kinds of stock counts for less than it does. p10 and p90 are those of the interval before the model cuts it to
 * what is possible. Draws beyond 2100 rank as latest, at the mean of their ranks. Ranks are taken of 16,384 draws at most,
 * the first ones: that is enough for a correlation to within 0.01, and ranking more would take longer than all the runs.
 */
import { averageRanks, correlation } from '../../core/rank-correlation.ts';
import type { Draws } from '../draws.ts';
import { certain, intervalQuantile } from '../interval-centre.ts';
import { forecastYears } from '../log-path.ts';
import { modelCatalog, type ModelRows } from '../model-catalog.ts';
import type { RunResult } from '../model.ts';
import type { Interval, IntervalSpec } from '../parameter.ts';
import { runOutOfYears, runOutYear } from '../run-out.ts';
import type { Scenario } from '../scenario.ts';
import { mapResults } from './map-results.ts';

const mostRanked = 16_384;

/** One end of a bar: the input known for certain, and the median year that follows; without a year it lies beyond 2100. */
export interface SensitivityEnd {
  readonly value: number;
  readonly medianYear: number | undefined;
}

/** What one uncertain input does to the median year: `low` at its p10, `high` at its p90. */
export interface SensitivityBar {
  readonly parameterId: string;
  readonly low: SensitivityEnd;
  readonly high: SensitivityEnd;
  /** Years between the two medians; `undefined` where one of them lies beyond 2100. */
  readonly swingYears: number | undefined;
}

/** What one stream of draws contributes to the spread of the run-out year. */
export interface SensitivityShare {
  readonly streamId: string;
  /** Above 0 where a higher draw means a later year. */
  readonly rankCorrelation: number;
  readonly share: number;
}

/** What the run-out year of a scenario hangs on. */
export interface Sensitivity {
  readonly medianYear: number | undefined;
  /** The largest swing first, years beyond 2100 taken as 2100; inputs without any effect are left out. */
  readonly bars: readonly SensitivityBar[];
  /** The largest share first; together 1, or none; correlations below 3 / sqrt(ranked draws) are left out. */
  readonly shares: readonly SensitivityShare[];
}

interface UncertainInput {
  readonly spec: IntervalSpec;
  readonly interval: Interval;
}

function uncertainInputs({ modelId, values }: Scenario): readonly UncertainInput[] {
  return Object.values(modelCatalog[modelId].parameters).flatMap((spec) => {
    const interval = values[spec.id];
    if (spec.kind !== 'interval' || typeof interval !== 'object') return [];
    return interval.low === interval.high ? [] : [{ spec, interval }];
  });
}

function cutQuantile({ spec, interval }: UncertainInput, share: number): number {
  return Math.min(Math.max(intervalQuantile(spec, interval, share), spec.min), spec.max);
}

function orderedSwing({ low, high }: SensitivityBar): number {
  return Math.abs((high.medianYear ?? forecastYears.to) - (low.medianYear ?? forecastYears.to));
}

function toBar(parameterId: string, low: SensitivityEnd, high: SensitivityEnd): SensitivityBar {
  const isKnown = low.medianYear !== undefined && high.medianYear !== undefined;
  const swingYears = isKnown ? Math.abs(high.medianYear - low.medianYear) : undefined;
  return { parameterId, low, high, swingYears };
}

function sharesOf(
  streams: readonly string[],
  draws: Draws,
  years: Float32Array,
): readonly SensitivityShare[] {
  const count = Math.min(draws.count, mostRanked);
  const yearRanks = averageRanks(years.subarray(0, count));
  const least = 3 / Math.sqrt(count);
  const found = streams.flatMap((streamId) => {
    const rho =
      correlation(averageRanks(draws.uniform(streamId).subarray(0, count)), yearRanks) ?? 0;
    return Math.abs(rho) < least ? [] : [{ streamId, rankCorrelation: rho }];
  });
  const sum = found.reduce((total, { rankCorrelation: rho }) => total + rho * rho, 0);
  return found
    .map((one) => ({ ...one, share: (one.rankCorrelation * one.rankCorrelation) / sum }))
    .toSorted((a, b) => b.share - a.share);
}

/** Bars and shares of a scenario; two runs for each uncertain input and one more. */
export function analyseSensitivity(
  scenario: Scenario,
  rows: ModelRows,
  draws: Draws,
): RunResult<Sensitivity> {
  const { runYears, streams, baseYear } = modelCatalog[scenario.modelId];
  const medianOf = (years: Float32Array): number | undefined =>
    runOutYear(runOutOfYears(years, baseYear), 0.5);
  const base = runYears(rows, scenario.values, draws);
  if (!base.ok) return base;

  const barOf = (input: UncertainInput): RunResult<SensitivityBar | undefined> => {
    const { id } = input.spec;
    const ends = mapResults([0.1, 0.9], (share) => {
      const value = cutQuantile(input, share);
      const values = { ...scenario.values, [id]: certain(input.interval, value) };
      const years = runYears(rows, values, draws);
      return years.ok ? { ok: true, value: { value, years: years.value } } : years;
    });
    if (!ends.ok) return ends;
    const hasEffect = ends.value.some(({ years }) =>
      years.some((year, i) => year !== base.value[i]),
    );
    const [low, high] = ends.value.map(({ value, years }) => ({
      value,
      medianYear: medianOf(years),
    }));
    const isBar = hasEffect && low !== undefined && high !== undefined;
    return { ok: true, value: isBar ? toBar(id, low, high) : undefined };
  };

  const bars = mapResults(uncertainInputs(scenario), barOf);
  if (!bars.ok) return bars;
  return {
    ok: true,
    value: {
      medianYear: medianOf(base.value),
      bars: bars.value
        .filter((bar) => bar !== undefined)
        .toSorted((a, b) => orderedSwing(b) - orderedSwing(a)),
      shares: sharesOf(streams, draws, base.value),
    },
  };
}
