import { mapMedianYears, type HeatMap } from '../analysis/heat-map.ts';
import { findLevers, type Lever } from '../analysis/levers.ts';
import type { Outcome } from '../analysis/required-value.ts';
import { explainDifference, type ScenarioDifference } from '../analysis/scenario-difference.ts';
import { analyseSensitivity, type Sensitivity } from '../analysis/sensitivity.ts';
import { makeDraws, type Draws } from '../draws.ts';
import { modelCatalog, type ModelRows } from '../model-catalog.ts';
import { modelFacts, type AnalysisKind } from '../model-facts.ts';
import type { RunResult } from '../model.ts';
import type { ModelId, Scenario } from '../scenario.ts';

interface Questions extends Record<AnalysisKind, object> {
  readonly sensitivity: { readonly scenario: Scenario };
  readonly 'heat-map': {
    readonly scenario: Scenario;
    readonly xId: string;
    readonly yId: string;
    readonly stepCount: number;
  };
  readonly levers: {
    readonly scenario: Scenario;
    readonly outcome: Outcome;
    readonly parameterIds: readonly string[];
  };
  /** The way from `b` to `a`. */
  readonly difference: { readonly a: Scenario; readonly b: Scenario };
}

interface Answers extends Record<AnalysisKind, object> {
  readonly sensitivity: Sensitivity;
  readonly 'heat-map': HeatMap;
  readonly levers: readonly Lever[];
  readonly difference: ScenarioDifference;
}

/** One question with the rows that its model runs on; plain data, so that it can be sent to a worker. */
export type AnalysisJobOf<K extends AnalysisKind> = {
  readonly [P in K]: { readonly kind: P; readonly rows: ModelRows } & Questions[P];
}[K];

/** Any of the questions. */
export type AnalysisJob = AnalysisJobOf<AnalysisKind>;

/** What comes of a job, or why its scenario cannot be run. */
export type AnalysisAnswerOf<J extends AnalysisJob> = RunResult<Answers[J['kind']]>;

/** What comes of any job. */
export type AnalysisAnswer = AnalysisAnswerOf<AnalysisJob>;

const drawsByKey = new Map<string, Draws>();

function drawsOf(kind: AnalysisKind, modelId: ModelId): Draws {
  const { seed, analysisDrawCounts } = modelFacts[modelId];
  const count = analysisDrawCounts[kind];
  const key = `${modelId} ${count}`;
  const { streams } = modelCatalog[modelId];
  const draws = drawsByKey.get(key) ?? makeDraws({ streams, count, seed });
  drawsByKey.set(key, draws);
  return draws;
}

const analyses: {
  readonly [K in AnalysisKind]: (job: AnalysisJobOf<K>) => RunResult<Answers[K]>;
} = {
  sensitivity: ({ kind, scenario, rows }) =>
    analyseSensitivity(scenario, rows, drawsOf(kind, scenario.modelId)),
  'heat-map': ({ kind, scenario, xId, yId, rows, stepCount }) =>
    mapMedianYears(scenario, xId, yId, rows, drawsOf(kind, scenario.modelId), stepCount),
  levers: ({ kind, scenario, outcome, parameterIds, rows }) =>
    findLevers(scenario, outcome, parameterIds, rows, drawsOf(kind, scenario.modelId)),
  difference: ({ kind, a, b, rows }) =>
    explainDifference(a, b, rows, (modelId) => drawsOf(kind, modelId)),
};

/** Answers a question with draws of its own, the same on every call and on every machine; they are kept for the next one. */
export function runAnalysis<K extends AnalysisKind>(job: AnalysisJobOf<K>): RunResult<Answers[K]> {
  return analyses[job.kind](job);
}
