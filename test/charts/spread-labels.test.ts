import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadLabels } from '../../src/charts/parts/spread-labels.ts';

test('labels with room stay where they wish to be', () => {
  expect(spreadLabels([100, 10, 50], 40)).toEqual([100, 10, 50]);
});

test('two that clash move apart by the same distance', () => {
  expect(spreadLabels([100, 110], 40)).toEqual([85, 125]);
});

test('no two labels come closer than the gap, and their order stays', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 8 }), (wished) => {
      const places = spreadLabels(wished, 20);
      const order = wished
        .map((_, index) => index)
        .toSorted((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0));
      const sorted = order.map((index) => places[index] ?? NaN);
      sorted.slice(1).forEach((place, index) => {
        expect(place - (sorted[index] ?? NaN)).toBeGreaterThanOrEqual(20 - 1e-9);
      });
    }),
  );
});
