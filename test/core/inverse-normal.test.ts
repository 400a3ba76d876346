import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inverseNormal } from '../../src/core/inverse-normal.ts';
import { normalCdf } from '../../src/core/normal-cdf.ts';

/** Values of scipy 1.17 (`scipy.stats.norm.ppf`). */
const reference = [
  [1e-300, -37.0470962993612],
  [1e-12, -7.034483825301131],
  [1e-5, -4.264890793922825],
  [0.001, -3.0902323061678132],
  [0.02425, -1.972961051311885],
  [0.1, -1.2815515655446004],
  [0.3, -0.5244005127080409],
  [0.5, 0],
  [0.6, 0.2533471031357997],
  [0.975, 1.959963984540054],
  [0.9999, 3.719016485455709],
] as const;

test.each(reference)(
  'the value below which a share of %d lies is exact to 1e-9',
  (share, value) => {
    expect(inverseNormal(share)).toBeCloseTo(value, 9);
  },
);

test('the ends are infinite and what is no share is not a number', () => {
  expect(inverseNormal(0)).toBe(-Infinity);
  expect(inverseNormal(1)).toBe(Infinity);
  expect(inverseNormal(1.5)).toBeNaN();
});

test('share and value give each other back', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (share) => {
      expect(Math.abs(normalCdf(inverseNormal(share)) - share)).toBeLessThan(1e-12);
    }),
  );
});

test('the probability below a value is exact to 1e-12', () => {
  expect(normalCdf(0)).toBe(0.5);
  expect(normalCdf(-5)).toBeCloseTo(2.8665157187919333e-7, 15);
  expect(normalCdf(1.959963984540054)).toBeCloseTo(0.975, 12);
  expect([normalCdf(-40), normalCdf(40)]).toEqual([0, 1]);
});
