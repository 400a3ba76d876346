import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yearTicks } from '../../src/charts/parts/year-ticks.ts';

const year = fc.double({ min: 2010, max: 2100, noNaN: true });

test('every year lies between the ends, which are a year apart or more', () => {
  fc.assert(
    fc.property(fc.array(year, { minLength: 1, maxLength: 9 }), (years) => {
      const { min, max } = yearTicks(years, 6);
      expect(min).toBeLessThanOrEqual(Math.min(...years) + 1e-9);
      expect(max).toBeGreaterThanOrEqual(Math.max(...years) - 1e-9);
      expect(max - min).toBeGreaterThanOrEqual(1 - 1e-9);
    }),
  );
});

test('there are no more ticks than asked for, but for those at the ends', () => {
  fc.assert(
    fc.property(fc.array(year, { minLength: 1, maxLength: 9 }), (years) => {
      const { min, max, interval } = yearTicks(years, 6);
      expect((max - min) / interval).toBeLessThanOrEqual(6 + 2 + 1e-9);
    }),
  );
});
