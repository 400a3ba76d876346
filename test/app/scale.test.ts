import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cutTo,
  nextValue,
  positionOf,
  positionsOf,
  shareOf,
  valueAfterKey,
  valueAt,
  type Scale,
} from '../../src/app/controls/scale.ts';
import { modelCatalog } from '../../src/models/model-catalog.ts';
import { modelIds } from '../../src/models/scenario.ts';

const years: Scale = { scale: 'linear', min: 2000, max: 2040, step: 1 };
const share: Scale = { scale: 'linear', min: 0.001, max: 0.98, step: 0.01 };
const factor: Scale = { scale: 'log', min: 0.1, max: 1000, step: 0.1 };

const scales: readonly { name: string; scale: Scale }[] = modelIds.flatMap((modelId) =>
  Object.values(modelCatalog[modelId].parameters).flatMap((spec) =>
    spec.kind === 'choice' ? [] : [{ name: `${modelId} ${spec.id}`, scale: spec }],
  ),
);

const anyScale = fc.constantFrom(...scales.map(({ scale }) => scale), years, share, factor);
const onScale = fc
  .tuple(anyScale, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([scale, at]) => {
    const [first, last] = positionsOf(scale);
    return { scale, value: valueAt(scale, first + at * (last - first)) };
  });

describe('positions', () => {
  test('a value of the scale comes back from its own position', () => {
    fc.assert(
      fc.property(onScale, ({ scale, value }) => {
        expect(valueAt(scale, positionOf(scale, value))).toBe(value);
      }),
    );
  });

  test('a higher position never stands for a lower value', () => {
    const positions = fc.tuple(
      anyScale,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(positions, ([scale, a, b]) => {
        const [first, last] = positionsOf(scale);
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((at) =>
          valueAt(scale, first + at * (last - first)),
        );
        expect(low).toBeLessThanOrEqual(high ?? Number.NaN);
      }),
    );
  });

  test('the ends of every assumption are the ends of its range', () => {
    for (const { name, scale } of scales) {
      const [first, last] = positionsOf(scale);
      expect([valueAt(scale, first), valueAt(scale, last)], name).toEqual([scale.min, scale.max]);
      expect([shareOf(scale, scale.min), shareOf(scale, scale.max)], name).toEqual([0, 1]);
    }
  });

  test('equal ways on a log scale are equal factors', () => {
    expect([0.1, 1, 10, 100, 1000].map((value) => shareOf(factor, value))).toEqual(
      [0, 0.25, 0.5, 0.75, 1].map((at) => expect.closeTo(at, 12)),
    );
  });

  test('linear values are multiples of the step without the dust of binary fractions', () => {
    expect(valueAt(share, 0.3049)).toBe(0.3);
    expect(valueAt(years, 2019.6)).toBe(2020);
  });

  test('log values have two significant figures', () => {
    expect(valueAt(factor, positionOf(factor, 5.04))).toBe(5);
    expect(valueAt(factor, positionOf(factor, 126.3))).toBe(130);
  });
});

describe('steps', () => {
  test('a step leads to another value and the step back returns, except across an end', () => {
    const direction = fc.constantFrom(1 as const, -1 as const);
    fc.assert(
      fc.property(onScale, direction, ({ scale, value }, way) => {
        const next = nextValue(scale, value, way);
        const end = way > 0 ? scale.max : scale.min;
        expect(Math.sign(next - value)).toBe(value === end ? 0 : way);
        const isBeside = [scale.min, scale.max].some((edge) => edge === value || edge === next);
        if (!isBeside) expect(nextValue(scale, next, way > 0 ? -1 : 1)).toBe(value);
      }),
    );
  });

  test('a value between two values of the scale steps to the nearer side', () => {
    expect(nextValue(factor, 1.26, 1)).toBe(1.3);
    expect(nextValue(factor, 1.26, -1)).toBe(1.2);
    expect(nextValue(share, 0.265, 1)).toBe(0.27);
  });

  test('a log scale goes on across a power of ten', () => {
    expect(nextValue(factor, 9.9, 1)).toBe(10);
    expect(nextValue(factor, 10, 1)).toBe(11);
    expect(nextValue(factor, 10, -1)).toBe(9.9);
  });

  test.each([
    ['ArrowRight', 2021],
    ['ArrowUp', 2021],
    ['ArrowLeft', 2019],
    ['ArrowDown', 2019],
    ['PageUp', 2024],
    ['PageDown', 2016],
    ['Home', 2000],
    ['End', 2040],
    ['a', undefined],
  ])('%s from 2020 leads to %s', (key, value) => {
    expect(valueAfterKey(years, 2020, key)).toBe(value);
  });

  test('Page keys move every assumption by more than nothing', () => {
    for (const { name, scale } of scales) {
      expect(valueAfterKey(scale, scale.min, 'PageUp'), name).toBeGreaterThan(scale.min);
      expect(valueAfterKey(scale, scale.max, 'PageDown'), name).toBeLessThan(scale.max);
    }
  });
});

test('a value outside of a stretch is moved to its nearer end', () => {
  expect([-1, 2, 9].map((value) => cutTo([0, 5], value))).toEqual([0, 2, 5]);
});
