import { describe, expect, test } from 'vitest';
import {
  centralValue,
  rangedSpecOf,
  withCentralValue,
} from '../../../src/models/analysis/central-value.ts';
import {
  findRequiredValue,
  probabilityOf,
  type Outcome,
  type RequiredValue,
} from '../../../src/models/analysis/required-value.ts';
import { scenarioRunOut } from '../../../src/models/analysis/scenario-run-out.ts';
import { modelCatalog } from '../../../src/models/model-catalog.ts';
import { scenarioOf } from '../../../src/models/model-parameters.ts';
import type { IntervalSpec } from '../../../src/models/parameter.ts';
import type { Scenario } from '../../../src/models/scenario.ts';
import {
  changed,
  draws2024,
  drawsOf,
  knownMedianYear,
  rows,
  stockThatRunsOutIn2028,
  valueOf,
} from './known-run-out.ts';

function find(scenario: Scenario, outcome: Outcome, parameterId: string): RequiredValue {
  return valueOf(
    findRequiredValue(scenario, outcome, parameterId, rows, drawsOf(scenario.modelId)),
  );
}

function probabilityAt(scenario: Scenario, outcome: Outcome, id: string, value: number): number {
  const moved = withCentralValue(scenario, id, value);
  return probabilityOf(outcome, valueOf(scenarioRunOut(moved, rows, drawsOf(scenario.modelId))));
}

const even = (kind: Outcome['kind'], year: number): Outcome => ({ kind, year, probability: 0.5 });

describe('against the formula, at a probability of one half', () => {
  const cases = [
    {
      outcome: even('not-before', 2030),
      id: 'stockFactor',
      direction: 'at-least',
      exact: 10 ** 0.5,
    },
    { outcome: even('by', 2026), id: 'stockFactor', direction: 'at-most', exact: 10 ** -0.5 },
    {
      outcome: even('not-before', 2030),
      id: 'demandGrowthOomPerYear',
      direction: 'at-most',
      exact: 1 / 6,
    },
    {
      outcome: even('by', 2026),
      id: 'demandGrowthOomPerYear',
      direction: 'at-least',
      exact: 1 / 2,
    },
    { outcome: even('by', 2026), id: 'overtrainingFactor', direction: 'at-least', exact: 10 },
    {
      outcome: even('not-before', 2030),
      id: 'syntheticShare',
      direction: 'at-least',
      exact: 1 - 10 ** -0.5,
    },
    {
      outcome: even('not-before', 2029),
      id: 'qualityShare',
      direction: 'at-least',
      exact: 0.2 * 10 ** 0.25,
    },
  ] as const;

  test.each(cases)('$id for $outcome.kind $outcome.year', ({ outcome, id, direction, exact }) => {
    const found = find(stockThatRunsOutIn2028, outcome, id);
    expect(found).toMatchObject({ kind: 'needs', direction });
    if (found.kind !== 'needs') throw new Error(found.kind);
    expect(Math.abs(found.value / exact - 1)).toBeLessThan(0.015);
    expect(Number(found.value.toPrecision(3))).toBe(found.value);
  });
});

const asked: readonly { scenario: Scenario; outcome: Outcome; id: string }[] = [
  [scenarioOf('epoch-2024'), 'not-before', 2032, 0.8, 'stockFactor'],
  [scenarioOf('epoch-2024'), 'not-before', 2030, 0.6, 'demandGrowthOomPerYear'],
  [scenarioOf('epoch-2024'), 'by', 2027, 0.9, 'overtrainingFactor'],
  [scenarioOf('epoch-2024'), 'by', 2028, 0.9, 'qualityShare'],
  [scenarioOf('epoch-2024', { computeWeight: 1 }), 'not-before', 2030, 0.9, 'computeFlop'],
  [scenarioOf('epoch-2022'), 'not-before', 2033, 0.6, 'stockFactor'],
  [scenarioOf('epoch-2022'), 'by', 2028, 0.8, 'demandWords'],
  [scenarioOf('epoch-2022', { stock: 'images' }), 'by', 2040, 0.9, 'visionGrowthOomPerYear'],
].map(([scenario, kind, year, probability, id]) => ({
  scenario: scenario as Scenario,
  outcome: { kind, year, probability } as Outcome,
  id: id as string,
}));

test.each(asked)(
  '$scenario.modelId, $outcome.kind $outcome.year with $outcome.probability: the outcome holds at the value found for $id, and not a little before it',
  ({ scenario, outcome, id }) => {
    const found = find(scenario, outcome, id);
    if (found.kind !== 'needs') throw new Error(JSON.stringify(found));
    const current = centralValue(scenario, id);
    expect(found.currentProbability).toBe(probabilityAt(scenario, outcome, id, current));
    expect(found.currentProbability).toBeLessThan(outcome.probability);
    expect(found.probability).toBe(probabilityAt(scenario, outcome, id, found.value));
    expect(found.probability).toBeGreaterThanOrEqual(outcome.probability);
    expect(found.direction).toBe(found.value > current ? 'at-least' : 'at-most');
    const nearer = found.value * (found.value > current ? 0.985 : 1.015);
    expect(probabilityAt(scenario, outcome, id, nearer)).toBeLessThan(outcome.probability);
  },
);

test('an outcome that fails again further out is not told as "at least"', () => {
  const { min } = modelCatalog['epoch-2022'].parameters['bookGrowthPerYear'] as IntervalSpec;
  const grown = { low: min, high: min, level: 0.9 };
  const scenario = scenarioOf('epoch-2022', {
    stock: 'high_quality_language',
    bookGrowthPerYear: grown,
  });
  const outcome: Outcome = { kind: 'by', year: 2024, probability: 0.45 };
  const found = find(scenario, outcome, 'bookGrowthPerYear');
  if (found.kind !== 'needs') throw new Error(found.kind);
  expect(found.isMonotone).toBe(false);
  const { max } = rangedSpecOf(scenario, 'bookGrowthPerYear');
  expect(probabilityAt(scenario, outcome, 'bookGrowthPerYear', max)).toBeLessThan(0.45);
  const more: Outcome = { kind: 'by', year: 2024, probability: 0.9 };
  expect(find(scenario, more, 'demandWords')).toMatchObject({ kind: 'needs', isMonotone: true });
});

test('the surer one wants to be, the more is needed', () => {
  const needed = [0.3, 0.5, 0.7, 0.9].map((probability) => {
    const outcome: Outcome = { kind: 'not-before', year: 2032, probability };
    const found = find(scenarioOf('epoch-2024'), outcome, 'stockFactor');
    return found.kind === 'needs' ? found.value : undefined;
  });
  expect(needed).not.toContain(undefined);
  expect(needed).toEqual([...new Set(needed)].toSorted((a, b) => a! - b!));
});

test('an outcome that holds already needs nothing', () => {
  const outcome: Outcome = { kind: 'not-before', year: 2026, probability: 0.9 };
  expect(find(stockThatRunsOutIn2028, outcome, 'stockFactor')).toEqual({
    kind: 'holds-already',
    probability: 1,
    currentProbability: 1,
  });
});

test('where no value is enough, the best is told', () => {
  const year = knownMedianYear({ stockFactor: 100 });
  const found = find(
    stockThatRunsOutIn2028,
    { kind: 'not-before', year, probability: 0.9 },
    'stockFactor',
  );
  if (found.kind !== 'none') throw new Error(found.kind);
  expect(found.best).toBe(100);
  expect(Math.abs(found.bestProbability - 0.5)).toBeLessThan(0.02);
  expect(found.currentProbability).toBe(0);
});

test('an assumption without effect stays where it is', () => {
  const outcome: Outcome = { kind: 'not-before', year: 2040, probability: 0.8 };
  expect(find(stockThatRunsOutIn2028, outcome, 'computeGrowthKeptShare')).toMatchObject({
    kind: 'none',
    best: 0.625,
    bestProbability: 0,
  });
});

test('an uncertain input is moved by its median, over its whole range', () => {
  const scenario = scenarioOf('epoch-2024', { computeWeight: 0 });
  const found = find(
    scenario,
    { kind: 'not-before', year: 2090, probability: 0.99 },
    'demandGrowthOomPerYear',
  );
  if (found.kind !== 'needs') throw new Error(found.kind);
  expect(found.direction).toBe('at-most');
  expect(found.value).toBeLessThan((0.48 - 0.27) / 2);
});

test('a value that cannot be run is passed over', () => {
  const weights = {
    internetUsersWeight: 0,
    popularPlatformsWeight: 0,
    commonCrawlWeight: 0,
    betweenBoundsWeight: 1,
  };
  const outcome: Outcome = { kind: 'not-before', year: 2090, probability: 0.99 };
  expect(find(scenarioOf('epoch-2022', weights), outcome, 'betweenBoundsWeight')).toMatchObject({
    kind: 'none',
    best: 1,
  });
});

test('years outside the forecast answer for its ends', () => {
  const never = changed({ demandGrowthOomPerYear: { low: 0, high: 0, level: 0.9 } });
  const runOut = valueOf(scenarioRunOut(never, rows, draws2024));
  expect(probabilityOf(even('by', 2500), runOut)).toBe(0);
  expect(probabilityOf(even('not-before', 2500), runOut)).toBe(1);
  expect(probabilityOf(even('by', 1990), runOut)).toBe(0);
});

test('choices are not offered, and problems are told', () => {
  const outcome = even('by', 2030);
  expect(() => find(stockThatRunsOutIn2028, outcome, 'stock')).toThrow(
    'a choice has no range: stock',
  );
  const unsound = changed({ passes: 0 });
  expect(findRequiredValue(unsound, outcome, 'stockFactor', rows, draws2024)).toMatchObject({
    ok: false,
    problems: [{ where: 'passes', reason: 'below-minimum' }],
  });
});
