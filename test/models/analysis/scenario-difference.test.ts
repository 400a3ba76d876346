import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { explainDifference } from '../../../src/models/analysis/scenario-difference.ts';
import { scenarioMedianYear } from '../../../src/models/analysis/scenario-run-out.ts';
import { scenarioOf } from '../../../src/models/model-parameters.ts';
import type { Scenario } from '../../../src/models/scenario.ts';
import {
  changed,
  drawsOf,
  known,
  rows,
  stockThatRunsOutIn2028,
  valueOf,
  yearTolerance,
} from './known-run-out.ts';

function explain(a: Scenario, b: Scenario) {
  return valueOf(explainDifference(a, b, rows, drawsOf));
}

function sum(steps: readonly { years: number }[]): number {
  return steps.reduce((total, { years }) => total + years, 0);
}

describe('against the formula', () => {
  test('effects that do not meet are those of each alone', () => {
    const a = changed({ stockFactor: 10, overtrainingFactor: 10 });
    const { steps, fromYear, toYear, isCut, isSameModel } = explain(a, stockThatRunsOutIn2028);
    expect([isSameModel, isCut]).toEqual([true, false]);
    expect(steps.map(({ parameterId }) => parameterId)).toEqual([
      'stockFactor',
      'overtrainingFactor',
    ]);
    expect(Math.abs(steps[0]!.years - 4)).toBeLessThan(yearTolerance);
    expect(Math.abs(steps[1]!.years + 2)).toBeLessThan(yearTolerance);
    expect(Math.abs(fromYear! - 2028)).toBeLessThan(yearTolerance);
    expect(Math.abs(toYear! - 2030)).toBeLessThan(yearTolerance);
  });

  test('effects of two that act together are shared as Shapley does', () => {
    const a = changed({ stockFactor: 10, demandGrowthOomPerYear: known(0.5) });
    const { steps } = explain(a, stockThatRunsOutIn2028);
    const yearsOf = (id: string) => steps.find(({ parameterId }) => parameterId === id)!.years;
    expect(Math.abs(yearsOf('stockFactor') - (4 + 2) / 2)).toBeLessThan(yearTolerance);
    expect(Math.abs(yearsOf('demandGrowthOomPerYear') + (4 + 2) / 2)).toBeLessThan(yearTolerance);
  });

  test('a median beyond 2100 counts as 2100, and says so', () => {
    const a = changed({ demandGrowthOomPerYear: known(0) });
    const { steps, isCut, toYear, fromYear } = explain(a, stockThatRunsOutIn2028);
    expect([isCut, toYear]).toEqual([true, undefined]);
    expect(steps).toEqual([{ parameterId: 'demandGrowthOomPerYear', years: 2100 - fromYear! }]);
  });

  test('a median beyond 2100 on the way is cut as well', () => {
    const a = changed({ demandGrowthOomPerYear: known(0), demandTokens: known(2e14) });
    const { steps, isCut, toYear, fromYear } = explain(a, stockThatRunsOutIn2028);
    expect([isCut, toYear]).toEqual([true, 2024]);
    expect(sum(steps)).toBeCloseTo(2024 - fromYear!, 9);
  });
});

const pairs = [
  [
    scenarioOf('epoch-2024', {
      stock: 'whole-web',
      overtrainingFactor: 5,
      syntheticShare: 0.3,
      closedSharePerYear: 0.05,
      efficiencyOomPerYear: { low: 0.1, high: 0.3, level: 0.9 },
    }),
    scenarioOf('epoch-2024', { computeWeight: 1 }),
  ],
  [
    scenarioOf('epoch-2022', { projection: 'compute', betweenBoundsWeight: 1, stockFactor: 0.5 }),
    scenarioOf('epoch-2022', { demandWords: 5e12 }),
  ],
] as const;

describe.each(pairs)('%#', (a, b) => {
  const difference = explain(a, b);

  test('the steps name what differs and add up to the whole difference', () => {
    const ids = difference.steps.map(({ parameterId }) => parameterId);
    const differing = Object.keys(a.values).filter(
      (id) => !isDeepStrictEqual(a.values[id], b.values[id]),
    );
    expect(ids.toSorted()).toEqual(differing.toSorted());
    expect(sum(difference.steps)).toBeCloseTo(difference.toYear! - difference.fromYear!, 9);
    const sizes = difference.steps.map(({ years }) => Math.abs(years));
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
  });

  test('the way back is the way there', () => {
    const back = new Map(explain(b, a).steps.map(({ parameterId, years }) => [parameterId, years]));
    for (const { parameterId, years } of difference.steps) {
      expect(back.get(parameterId)).toBeCloseTo(-years, 9);
    }
  });
});

test('a scenario does not differ from itself', () => {
  const scenario = scenarioOf('epoch-2022');
  expect(explain(scenario, { ...scenario })).toMatchObject({ isSameModel: true, steps: [] });
});

test('between two models there are years, but no steps', () => {
  const [a, b] = [scenarioOf('epoch-2024'), scenarioOf('epoch-2022')];
  expect(explain(a, b)).toEqual({
    isSameModel: false,
    isCut: false,
    fromYear: valueOf(scenarioMedianYear(b, rows, drawsOf(b.modelId))),
    toYear: valueOf(scenarioMedianYear(a, rows, drawsOf(a.modelId))),
    steps: [],
  });
});

test('a step that cannot be run leaves its effect to the next', () => {
  const none = { popularPlatformsWeight: 0, commonCrawlWeight: 0 };
  const a = scenarioOf('epoch-2022', { ...none, internetUsersWeight: 0, betweenBoundsWeight: 1 });
  const b = scenarioOf('epoch-2022', { ...none, internetUsersWeight: 1, betweenBoundsWeight: 0 });
  const { steps, fromYear, toYear } = explain(a, b);
  expect(fromYear).not.toBe(toYear);
  expect(sum(steps)).toBeCloseTo(toYear! - fromYear!, 9);
});

test('either scenario that cannot be run says why', () => {
  const unsound = changed({ passes: 0 });
  const problems = [{ where: 'passes', value: '0', reason: 'below-minimum' }];
  expect(explainDifference(unsound, stockThatRunsOutIn2028, rows, drawsOf)).toEqual({
    ok: false,
    problems,
  });
  expect(explainDifference(stockThatRunsOutIn2028, unsound, rows, drawsOf)).toEqual({
    ok: false,
    problems,
  });
});
