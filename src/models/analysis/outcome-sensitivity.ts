/**
 * What an outcome of a run hangs on, asked twice:
 *
 *   bars      one uncertain input at a time is known for certain, at its p10 and at its p90; the median outcome of each
 *   shares    rho^2 / sum of rho^2, with Spearman's rho between the draws of a stream and the outcome
 *
 * Limits: a bar sees an input alone, a share all inputs at once but monotone effects only, so that a stream that chooses
 * between kinds counts for less than it does. p10 and p90 are those of the interval before the model cuts it to what is
 * possible. Equal outcomes, Infinity among them, rank at the mean of their ranks. Ranks are taken of 16,384 draws at most,
 * the first ones: that is enough for a correlation to within 0.01, and ranking more would take longer than all the runs.
 */
import { averageRanks, correlation } from '../../core/rank-correlation.ts';
import type { Draws } from '../draws.ts';
import { certain, intervalQuantile } from '../interval-centre.ts';
import type { RunResult } from '../model.ts';
import type { Interval, IntervalSpec, ParameterSpecs, ParameterValue } from '../parameter.ts';
import { mapResults } from './map-results.ts';

const mostRanked = 16_384;

/** What one stream of draws contributes to the spread of the outcome. */
export interface SensitivityShare {
  readonly streamId: string;
  /** Above 0 where a higher draw means a higher outcome. */
  readonly rankCorrelation: number;
  readonly share: number;
}

/** One end of a bar: the input known for certain, and the median outcome that follows. */
export interface OutcomeEnd<M> {
  readonly value: number;
  readonly median: M;
}

/** What one uncertain input does to the median outcome: `low` at its p10, `high` at its p90. */
export interface OutcomeBar<M> {
  readonly parameterId: string;
  readonly low: OutcomeEnd<M>;
  readonly high: OutcomeEnd<M>;
}

/** What an outcome hangs on. */
export interface OutcomeSensitivity<M> {
  readonly median: M;
  /** In the order of the records; inputs without any effect are left out. */
  readonly bars: readonly OutcomeBar<M>[];
  /** The largest share first; together 1, or none; correlations below 3 / sqrt(ranked draws) are left out. */
  readonly shares: readonly SensitivityShare[];
}

type Values = Readonly<Record<string, ParameterValue>>;

/** A set of assumptions, and how to run it and others like it on the same draws. */
export interface OutcomeQuestion<V extends Values, M> {
  readonly specs: ParameterSpecs;
  readonly values: V;
  readonly streams: readonly string[];
  readonly draws: Draws;
  /** The outcome of each draw. */
  readonly outcomesOf: (values: V) => RunResult<Float32Array>;
  /** The median outcome, in whatever unit the answer is to have. */
  readonly medianOf: (outcomes: Float32Array) => M;
}

interface UncertainInput {
  readonly spec: IntervalSpec;
  readonly interval: Interval;
}

function uncertainInputs(specs: ParameterSpecs, values: Values): readonly UncertainInput[] {
  return Object.values(specs).flatMap((spec) => {
    const interval = values[spec.id];
    if (spec.kind !== 'interval' || typeof interval !== 'object') return [];
    return interval.low === interval.high ? [] : [{ spec, interval }];
  });
}

function cutQuantile({ spec, interval }: UncertainInput, share: number): number {
  return Math.min(Math.max(intervalQuantile(spec, interval, share), spec.min), spec.max);
}

function sharesOf(
  streams: readonly string[],
  draws: Draws,
  outcomes: Float32Array,
): readonly SensitivityShare[] {
  const count = Math.min(draws.count, mostRanked);
  const outcomeRanks = averageRanks(outcomes.subarray(0, count));
  const least = 3 / Math.sqrt(count);
  const found = streams.flatMap((streamId) => {
    const rho =
      correlation(averageRanks(draws.uniform(streamId).subarray(0, count)), outcomeRanks) ?? 0;
    return Math.abs(rho) < least ? [] : [{ streamId, rankCorrelation: rho }];
  });
  const sum = found.reduce((total, { rankCorrelation: rho }) => total + rho * rho, 0);
  return found
    .map((one) => ({ ...one, share: (one.rankCorrelation * one.rankCorrelation) / sum }))
    .toSorted((a, b) => b.share - a.share);
}

/** Bars and shares of an outcome; two runs for each uncertain input and one more. */
export function analyseOutcome<V extends Values, M>(
  question: OutcomeQuestion<V, M>,
): RunResult<OutcomeSensitivity<M>> {
  const { specs, values, streams, draws, outcomesOf, medianOf } = question;
  const base = outcomesOf(values);
  if (!base.ok) return base;

  const barOf = (input: UncertainInput): RunResult<OutcomeBar<M> | undefined> => {
    const { id } = input.spec;
    const ends = mapResults([0.1, 0.9], (share) => {
      const value = cutQuantile(input, share);
      const outcomes = outcomesOf({ ...values, [id]: certain(input.interval, value) });
      return outcomes.ok ? { ok: true, value: { value, outcomes: outcomes.value } } : outcomes;
    });
    if (!ends.ok) return ends;
    const hasEffect = ends.value.some(({ outcomes }) =>
      outcomes.some((outcome, i) => outcome !== base.value[i]),
    );
    const [low, high] = ends.value.map(({ value, outcomes }) => ({
      value,
      median: medianOf(outcomes),
    }));
    const isBar = hasEffect && low !== undefined && high !== undefined;
    return { ok: true, value: isBar ? { parameterId: id, low, high } : undefined };
  };

  const bars = mapResults(uncertainInputs(specs, values), barOf);
  if (!bars.ok) return bars;
  return {
    ok: true,
    value: {
      median: medianOf(base.value),
      bars: bars.value.filter((bar) => bar !== undefined),
      shares: sharesOf(streams, draws, base.value),
    },
  };
}
