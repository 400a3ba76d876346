import { describe, expect, expectTypeOf, test } from 'vitest';
import type { HeatMap } from '../../../src/models/analysis/heat-map.ts';
import { explainDifference } from '../../../src/models/analysis/scenario-difference.ts';
import type { Sensitivity } from '../../../src/models/analysis/sensitivity.ts';
import { makeDraws } from '../../../src/models/draws.ts';
import { modelCatalog } from '../../../src/models/model-catalog.ts';
import { scenarioOf } from '../../../src/models/model-parameters.ts';
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
import { runForecast } from '../../../src/models/runner/run-forecast.ts';
import { runOutYear } from '../../../src/models/run-out.ts';
import { centralValue } from '../../../src/models/analysis/central-value.ts';
import { publishedScenarios, rows, valueOf } from './known-run-out.ts';

describe.each(modelIds)('%s', (modelId) => {
  const scenario = scenarioOf(modelId);
  const yId = modelId === 'epoch-2024' ? 'demandGrowthOomPerYear' : 'languageGrowthOomPerYear';
  const jobs: readonly AnalysisJob[] = [
    { kind: 'sensitivity', scenario, rows },
    { kind: 'heat-map', scenario, rows, xId: 'stockFactor', yId, stepCount: 3 },
    {
      kind: 'levers',
      scenario,
      rows,
      outcome: { kind: 'not-before', year: 2035, probability: 0.5 },
      parameterIds: ['stockFactor', yId],
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
      count: modelFacts[modelId].analysisDrawCounts.difference,
      seed: Number(modelId.slice(-4)),
    });
    const [a, b] = [scenarioOf(modelId, { stockFactor: 2 }), scenario];
    const expected = explainDifference(a, b, rows, () => draws);
    expect(runAnalysis({ kind: 'difference', a, b, rows })).toEqual(expected);
  });

  test('the medians of the analyses are those of the forecast, to the last digit', () => {
    for (const published of publishedScenarios.filter((one) => one.modelId === modelId)) {
      const { forecast } = valueOf(runForecast({ scenario: published, rows, worldCount: 0 }));
      const median = runOutYear(forecast.runOut, 0.5);
      expect(median).toBeDefined();
      const { medianYear } = valueOf(
        runAnalysis({ kind: 'sensitivity', scenario: published, rows }),
      );
      expect(medianYear).toBe(median);

      const other = scenarioOf(modelId, { ...published.values, stockFactor: 2 });
      const way = valueOf(runAnalysis({ kind: 'difference', a: published, b: other, rows }));
      expect(way.toYear).toBe(median);

      const xId = 'stockFactor';
      const demandId = published.values['stock'] === 'images' ? 'demandImages' : 'demandWords';
      const heatId = modelId === 'epoch-2024' ? 'demandTokens' : demandId;
      const map = valueOf(
        runAnalysis({
          kind: 'heat-map',
          scenario: published,
          rows,
          xId,
          yId: heatId,
          stepCount: 3,
        }),
      );
      const column = map.x.values.indexOf(centralValue(published, xId));
      const row = map.y.values.indexOf(centralValue(published, heatId));
      expect(map.medianYears[row * map.x.values.length + column]).toBe(median);
    }
  });

  test('the answers are about the scenario that was asked about', () => {
    const later = scenarioOf(modelId, { stockFactor: 2 });
    const { fromYear, toYear, steps } = valueOf(
      runAnalysis({ kind: 'difference', a: later, b: scenario, rows }),
    );
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
