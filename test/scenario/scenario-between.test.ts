import { expect, test } from 'vitest';
import { scenarioOf } from '../../src/models/model-parameters.ts';
import { scenarioBetween } from '../../src/scenario/scenario-between.ts';

const from = scenarioOf('epoch-2024');
const to = scenarioOf('epoch-2024', {
  overtrainingFactor: 100,
  computeWeight: 1,
  stock: 'whole-web',
  qualityShare: { low: 0.4, high: 0.9, level: 0.5 },
});

test('moves numbers on the scale of their slider, and switches choices half-way', () => {
  const half = scenarioBetween(from, to, 0.5).values;
  expect(half['overtrainingFactor']).toBeCloseTo(10, 9);
  expect(half['computeWeight']).toBeCloseTo(0.75, 9);
  expect(half['stock']).toBe('whole-web');
  expect(scenarioBetween(from, to, 0.49).values['stock']).toBe('indexed-web');
  expect(half['qualityShare']).toMatchObject({ low: expect.closeTo(0.2, 9), level: 0.5 });
});

test('begins and ends at the two scenarios', () => {
  expect(scenarioBetween(from, to, 0).values).toEqual({ ...from.values });
  expect(scenarioBetween(from, to, 1)).toBe(to);
});

test('goes to another model at once', () => {
  const other = scenarioOf('epoch-2022');
  expect(scenarioBetween(from, other, 0)).toBe(other);
});
