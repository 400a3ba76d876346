import { describe, expect, test } from 'vitest';
import { departureOf } from '../../../src/models/analysis/departure.ts';
import { findLevers, type Lever } from '../../../src/models/analysis/levers.ts';
import { findRequiredValue, type Outcome } from '../../../src/models/analysis/required-value.ts';
import { scenarioOf } from '../../../src/models/model-parameters.ts';
import type { Scenario } from '../../../src/models/scenario.ts';
import {
  changed,
  draws2024,
  drawsOf,
  known,
  rows,
  stockThatRunsOutIn2028,
  valueOf,
} from './known-run-out.ts';

function levers(scenario: Scenario, outcome: Outcome, ids: readonly string[]): readonly Lever[] {
  return valueOf(findLevers(scenario, outcome, ids, rows, drawsOf(scenario.modelId)));
}

const kindsOf = (found: readonly Lever[]) => found.map(({ required }) => required.kind);
const idsOf = (found: readonly Lever[]) => found.map(({ parameterId }) => parameterId);

describe('all levers', () => {
  const ids = [
    'computeGrowthKeptShare',
    'stockFactor',
    'qualityShare',
    'demandGrowthOomPerYear',
    'overtrainingFactor',
  ];
  const outcome: Outcome = { kind: 'not-before', year: 2030, probability: 0.5 };

  test('each is what it is alone', () => {
    for (const { parameterId, required } of levers(stockThatRunsOutIn2028, outcome, ids)) {
      expect(required).toEqual(
        valueOf(findRequiredValue(stockThatRunsOutIn2028, outcome, parameterId, rows, draws2024)),
      );
    }
  });

  test('those that are enough come first, the smallest departure first', () => {
    const found = levers(stockThatRunsOutIn2028, outcome, ids);
    expect(kindsOf(found)).toEqual(['needs', 'needs', 'needs', 'needs', 'none']);
    expect(idsOf(found).at(-1)).toBe('computeGrowthKeptShare');
    const distances = found
      .slice(0, 4)
      .map(({ parameterId, required }) =>
        required.kind === 'needs'
          ? departureOf(stockThatRunsOutIn2028, parameterId, required.value).distance
          : NaN,
      );
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(new Set(distances).size).toBeGreaterThan(2);
  });

  test('the others by how near they come', () => {
    const far: Outcome = { kind: 'not-before', year: 2036, probability: 0.999 };
    const found = levers(scenarioOf('epoch-2024'), far, ids);
    expect(new Set(kindsOf(found))).toEqual(new Set(['none']));
    const best = found.map(({ required }) =>
      required.kind === 'none' ? required.bestProbability : NaN,
    );
    expect(best).toEqual(best.toSorted((a, b) => b - a));
    expect(best[0]).toBeGreaterThan(best.at(-1)!);
  });

  test('values of one that cannot be run stop neither it nor the others', () => {
    const weights = {
      internetUsersWeight: 0,
      popularPlatformsWeight: 0,
      commonCrawlWeight: 0,
      betweenBoundsWeight: 1,
    };
    const late: Outcome = { kind: 'not-before', year: 2090, probability: 0.99 };
    const scenario = scenarioOf('epoch-2022', weights);
    const found = levers(scenario, late, ['betweenBoundsWeight', 'stockFactor']);
    expect(idsOf(found).toSorted()).toEqual(['betweenBoundsWeight', 'stockFactor']);
  });

  test('an outcome that holds already holds for all', () => {
    const early: Outcome = { kind: 'not-before', year: 2025, probability: 0.9 };
    const found = levers(stockThatRunsOutIn2028, early, ids);
    expect(idsOf(found)).toEqual(ids);
    expect(new Set(kindsOf(found))).toEqual(new Set(['holds-already']));
  });

  test('a scenario that cannot be run says why, and a choice is no lever', () => {
    const unsound = changed({ passes: 0 });
    expect(findLevers(unsound, outcome, ids, rows, draws2024)).toMatchObject({
      ok: false,
      problems: [{ where: 'passes', reason: 'below-minimum' }],
    });
    expect(() => levers(stockThatRunsOutIn2028, outcome, ['stock'])).toThrow(
      'a choice has no range: stock',
    );
  });
});

describe('a departure', () => {
  test('of an uncertain input is counted in widths of its 95 % interval on the scale of its shape', () => {
    const scenario = scenarioOf('epoch-2024', {
      webPages: { low: 1e10, high: 1e12, level: 0.95 },
    });
    const { distance, ratio, interval } = departureOf(scenario, 'webPages', 1e12);
    expect(distance).toBeCloseTo(0.5, 6);
    expect(ratio).toBeCloseTo(10, 6);
    expect(interval!.low / 1e10).toBeCloseTo(1, 6);
    expect(interval!.high / 1e12).toBeCloseTo(1, 6);
    expect(departureOf(scenario, 'webPages', 1e9).distance).toBeCloseTo(1, 6);
  });

  test('does not depend on the level at which the interval was given', () => {
    const reach90 = 1.644854 / 1.959964;
    const at90 = { low: 10 ** (11 - reach90), high: 10 ** (11 + reach90), level: 0.9 };
    const scenario = scenarioOf('epoch-2024', { webPages: at90 });
    const { distance, interval } = departureOf(scenario, 'webPages', 1e13);
    expect(distance).toBeCloseTo(1, 5);
    expect(interval!.high / 1e12).toBeCloseTo(1, 5);
  });

  test('has an interval within the range of the assumption', () => {
    const wide = { low: 0.5, high: 1, level: 0.2 };
    const scenario = scenarioOf('epoch-2024', { qualityShare: wide });
    expect(departureOf(scenario, 'qualityShare', 0.9).interval!.high).toBe(1);
  });

  test('of what is certain is a factor of ten, or a share of the range', () => {
    const scenario = scenarioOf('epoch-2024', { demandTokens: known(1e13) });
    expect(departureOf(scenario, 'stockFactor', 100)).toEqual({
      distance: 2,
      interval: undefined,
      ratio: 100,
    });
    const fewer = departureOf(scenario, 'demandTokens', 1e12);
    expect(fewer.interval).toBeUndefined();
    expect([fewer.distance, fewer.ratio]).toEqual([expect.closeTo(1, 9), expect.closeTo(0.1, 9)]);
    expect(departureOf(scenario, 'efficiencyOomPerYear', 0.4)).toEqual({
      distance: 0.4,
      interval: undefined,
      ratio: undefined,
    });
  });
});
