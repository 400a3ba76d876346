import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeMonotoneCubic } from '../../src/core/monotone-cubic.ts';

const years = [2022, 2025, 2030, 2040];
const curve = makeMonotoneCubic(years, [24.1, 25.9, 28.67, 32.42]);

test('it agrees with scipy.interpolate.PchipInterpolator to 1e-9', () => {
  const scipy = [24.712554847123606, 27.360602090240466, 30.796716471115456, 32.14904358592031];
  [2023, 2027.5, 2035, 2039].forEach((year, i) =>
    expect(curve(year)).toBeCloseTo(scipy[i] ?? 0, 9),
  );
});

test('it meets its points and goes on straight beyond them', () => {
  expect(years.map(curve)).toEqual([24.1, 25.9, 28.67, 32.42]);
  expect(curve(2050) - curve(2045)).toBeCloseTo(curve(2045) - curve(2040), 9);
  expect(curve(2012) - curve(2017)).toBeCloseTo(curve(2017) - curve(2022), 9);
});

test('between rising points it never falls', () => {
  const rises = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
    minLength: 2,
    maxLength: 8,
  });
  fc.assert(
    fc.property(rises, (steps) => {
      const ys = steps.reduce<number[]>((all, step) => [...all, (all.at(-1) ?? 0) + step], [0]);
      const rising = makeMonotoneCubic(
        ys.map((_, i) => i),
        ys,
      );
      for (let x = 0; x < ys.length - 1; x += 0.05) {
        expect(rising(x + 0.05)).toBeGreaterThanOrEqual(rising(x) - 1e-9);
      }
    }),
  );
});

test('fewer than three points are refused', () => {
  expect(() => makeMonotoneCubic([1, 2], [1, 2])).toThrow('too few points: 2');
});
