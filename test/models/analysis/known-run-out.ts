import { makeDraws, type Draws } from '../../../src/models/draws.ts';
import type { ModelRows } from '../../../src/models/model-catalog.ts';
import { modelCatalog } from '../../../src/models/model-catalog.ts';
import { scenarioOf } from '../../../src/models/model-parameters.ts';
import type { Interval } from '../../../src/models/parameter.ts';
import { modelIds, type ModelId, type Scenario } from '../../../src/models/scenario.ts';
import { inputs2022 } from '../tables.ts';

export const rows: ModelRows = inputs2022;

const drawsById = new Map(
  modelIds.map((id) => [
    id,
    makeDraws({ streams: modelCatalog[id].streams, count: 2048, seed: 5 }),
  ]),
);

/** 2,048 draws of a model. */
export function drawsOf(modelId: ModelId): Draws {
  return drawsById.get(modelId)!;
}

export const draws2024 = drawsOf('epoch-2024');

export function known(value: number): Interval {
  return { low: value, high: value, level: 0.9 };
}

/**
 * Common Crawl of 1.3e14 tokens (the only thing uncertain), a fifth of it good, read three times, never growing; demand of
 * 7.8e12 tokens that grows 0.25 OOM a year: the stock is ten times the demand of 2024, and the median year is 2028.
 */
export const stockThatRunsOutIn2028: Scenario = scenarioOf('epoch-2024', {
  stock: 'common-crawl',
  qualityShare: known(0.2),
  repetitionFactor: known(3),
  textPerPageGrowthPerYear: known(0),
  webPagesGrowthPerYear: known(0),
  demandTokens: known(7.8e12),
  demandGrowthOomPerYear: known(0.25),
  computeWeight: 0,
});

/** The scenario above with changes. */
export function changed(changes: Scenario['values']): Scenario {
  return {
    ...stockThatRunsOutIn2028,
    values: { ...stockThatRunsOutIn2028.values, ...changes },
  };
}

/** The median year of the scenario above with a stock and a demand of other sizes and another growth, by the formula. */
export function knownMedianYear({ stockFactor = 1, demandTokens = 7.8e12, growth = 0.25 }): number {
  return 2024 + Math.log10((7.8e13 * stockFactor) / demandTokens) / growth;
}

/** The distribution is counted in steps of 1/32 year; within a step it is interpolated. */
export const yearTolerance = 0.01;

/** Scenarios of both models as published, and one for each other stock and projection of 2022. */
export const publishedScenarios: readonly Scenario[] = [
  scenarioOf('epoch-2024'),
  scenarioOf('epoch-2022'),
  scenarioOf('epoch-2022', { stock: 'high_quality_language' }),
  scenarioOf('epoch-2022', { stock: 'images', projection: 'compute' }),
];

export function valueOf<T>(result: { ok: true; value: T } | { ok: false; problems: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
