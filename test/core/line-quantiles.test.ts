import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillLineQuantiles } from '../../src/core/line-quantiles.ts';
import { makeSfc32 } from '../../src/core/sfc32.ts';
import { quantiles } from '../../src/core/quantile.ts';

const shares = [0.05, 0.25, 0.5, 0.9];
const bins = 1024;

function bell(seed: number, count: number): Float32Array {
  const next = makeSfc32(seed);
  const sum = (): number => Array.from({ length: 12 }, next).reduce((a, b) => a + b, -6);
  return Float32Array.from({ length: count }, sum);
}

function valuesAt(level: Float32Array, slope: Float32Array, step: number): number[] {
  return Array.from(level, (value, i) => value + slope[i]! * step).toSorted((a, b) => a - b);
}

test('a quantile of lines lies within a bin of the order statistics around the exact one', () => {
  const column = fc.array(fc.float({ min: -100, max: 100, noNaN: true }), {
    minLength: 40,
    maxLength: 40,
  });
  fc.assert(
    fc.property(
      column,
      column,
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: 1, max: 80 }),
      (levels, slopes, first, count) => {
        const [level, slope] = [Float32Array.from(levels), Float32Array.from(slopes)];
        const into = new Float64Array(count * shares.length);
        fillLineQuantiles({ level, slope }, level.length, { first, count }, shares, into, 0);
        const reach = Array.from({ length: 120 }, (_, step) =>
          valuesAt(level, slope, first + step),
        );
        const widest = Math.max(...reach.map((values) => values.at(-1)! - values[0]!));
        const slack = widest / bins + 1e-6 * widest + 1e-9;
        for (let step = 0; step < count; step++) {
          const sorted = reach[step]!;
          shares.forEach((share, i) => {
            const place = share * (sorted.length - 1);
            const value = into[step * shares.length + i]!;
            expect(value).toBeGreaterThanOrEqual(sorted[Math.floor(place)]! - slack);
            expect(value).toBeLessThanOrEqual(sorted[Math.ceil(place)]! + slack);
          });
        }
      },
    ),
  );
});

test('of a smooth fan of lines the quantiles are off by less than 0.3 % of the width from 5 to 95 %', () => {
  const count = 16_384;
  const level = bell(1, count).map((z) => 12 + 0.19 * z);
  const slope = bell(2, count).map((z) => 0.37 + 0.05 * z);
  const steps = { first: -14, count: 91 };
  const edges = [0.05, 0.5, 0.95];
  const into = new Float64Array(steps.count * edges.length);
  fillLineQuantiles({ level, slope }, count, steps, edges, into, 0);
  for (let step = 0; step < steps.count; step++) {
    const exact = quantiles(valuesAt(level, slope, steps.first + step), edges);
    const width = exact[2]! - exact[0]!;
    exact.forEach((value, i) => {
      expect(Math.abs(into[step * edges.length + i]! - value) / width).toBeLessThan(0.003);
    });
  }
});

test('lines that are all the same have their value at every share', () => {
  const level = new Float32Array(9).fill(3);
  const slope = new Float32Array(9).fill(0.5);
  const into = new Float64Array(3 * shares.length + 1);
  fillLineQuantiles({ level, slope }, 9, { first: 2, count: 3 }, shares, into, 1);
  expect([...into]).toEqual([0, ...[4, 4.5, 5].flatMap((value) => shares.map(() => value))]);
});
