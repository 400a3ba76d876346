import { describe, expect, expectTypeOf, test } from 'vitest';
import type { HeatMap } from '../../../src/models/analysis/heat-map.ts';
import { analyseSensitivity, type Sensitivity } from '../../../src/models/analysis/sensitivity.ts';
import { makeDraws } from '../../../src/models/draws.ts';
import { modelCatalog, scenarioOf } from '../../../src/models/model-catalog.ts';
import { modelFacts } from '../../../src/models/model-facts.ts';
import type { RunResult } from '../../../src/models/model.ts';
import { modelIds } from '../../../src/models/scenario.ts';
import {
  runAnalysis,
  type AnalysisAnswer,
  type AnalysisAnswerOf,
  type AnalysisJob,
  type AnalysisJobOf,
} from '../../../src/models/runner/analysis-job.ts';
import { rows, valueOf } from './known-run-out.ts';

describe.each(modelIds)('%s', (modelId) => {
  const scenario = scenarioOf(modelId);
  const yId = modelId === 'epoch-2024' ? 'demandGrowthOomPerYear' : 'languageGrowthOomPerYear';
  const jobs: readonly AnalysisJob[] = [
    { kind: 'sensitivity', scenario, rows },
    { kind: 'heat-map', scenario, rows, xId: 'stockFactor', yId, stepCount: 3 },
    {
      kind: 'required-value',
      scenario,
      rows,
      outcome: { kind: 'not-before', year: 2035, probability: 0.5 },
      parameterId: 'stockFactor',
    },
    { kind: 'difference', a: scenarioOf(modelId, { stockFactor: 2 }), b: scenario, rows },
  ];

  test.each(jobs)(
    '$kind: job and answer are plain data, and the answer is the same every time',
    (job) => {
      const answer = runAnalysis(structuredClone(job));
      expect(answer.ok).toBe(true);
      expect(structuredClone(answer)).toEqual(answer);
      expect(runAnalysis(job)).toEqual(answer);
    },
  );

  test('the draws are as many as said, and those of the year of the model', () => {
    const draws = makeDraws({
      streams: modelCatalog[modelId].streams,
      count: modelFacts[modelId].analysisDrawCounts.sensitivity,
      seed: Number(modelId.slice(-4)),
    });
    const expected = analyseSensitivity(scenario, rows, draws);
    expect(runAnalysis({ kind: 'sensitivity', scenario, rows })).toEqual(expected);
  });

  test('the answers are about the scenario that was asked about', () => {
    const { medianYear } = valueOf(runAnalysis({ kind: 'sensitivity', scenario, rows }));
    const later = scenarioOf(modelId, { stockFactor: 2 });
    const { fromYear, toYear, steps } = valueOf(
      runAnalysis({ kind: 'difference', a: later, b: scenario, rows }),
    );
    expect(Math.abs(fromYear! - medianYear!)).toBeLessThan(0.3);
    expect(steps).toEqual([{ parameterId: 'stockFactor', years: toYear! - fromYear! }]);
    expect(toYear!).toBeGreaterThan(fromYear!);
  });
});

test('a job without the rows that its model needs says so', () => {
  const scenario = scenarioOf('epoch-2022');
  const noRows = { population: [], compute: [] };
  expect(runAnalysis({ kind: 'sensitivity', scenario, rows: noRows })).toMatchObject({
    ok: false,
    problems: [
      { where: 'population', reason: 'no-rows' },
      { where: 'compute', reason: 'no-rows' },
    ],
  });
});

test('the answer has the type that its question calls for', () => {
  const ask = (job: AnalysisJobOf<'heat-map'>) => runAnalysis(job);
  expectTypeOf(ask).returns.toEqualTypeOf<RunResult<HeatMap>>();
  expectTypeOf<AnalysisAnswerOf<AnalysisJobOf<'sensitivity'>>>().toEqualTypeOf<
    RunResult<Sensitivity>
  >();
  const askAny = (job: AnalysisJob): AnalysisAnswer => runAnalysis(job);
  expectTypeOf(askAny).parameter(0).toEqualTypeOf<AnalysisJob>();
});
