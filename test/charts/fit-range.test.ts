import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitRange } from '../../src/charts/parts/fit-range.ts';

const room = fc.integer({ min: 0, max: 120 });
const mark = fc
  .tuple(fc.integer({ min: 2020, max: 2060 }), fc.integer({ min: 1, max: 40 }), room, room)
  .map(([from, years, leftRoom, rightRoom]) => ({ from, to: from + years, leftRoom, rightRoom }));

test('every mark and its texts lie inside the plot', () => {
  fc.assert(
    fc.property(fc.array(mark, { minLength: 1, maxLength: 12 }), (marks) => {
      const width = 320;
      const [min, max] = fitRange(marks, width, 1);
      const toX = (year: number): number => ((year - min) / (max - min)) * width;
      for (const { from, to, leftRoom, rightRoom } of marks) {
        expect(toX(from) - leftRoom).toBeGreaterThanOrEqual(-1);
        expect(toX(to) + rightRoom).toBeLessThanOrEqual(width + 1);
      }
    }),
  );
});

test('no room is left on the side of the widest text', () => {
  const [min, max] = fitRange([{ from: 2030, to: 2040, leftRoom: 50, rightRoom: 50 }], 200, 1);
  expect([min, max].map((year) => Math.round(year * 10) / 10)).toEqual([2025, 2045]);
});

test('texts too wide for the plot leave the marks a part of it', () => {
  const [min, max] = fitRange([{ from: 2030, to: 2040, leftRoom: 500, rightRoom: 500 }], 200, 1);
  expect(max - min).toBeLessThan(60);
});

test('a single year stands in the middle of one', () => {
  expect(fitRange([{ from: 2030, to: 2030, leftRoom: 9, rightRoom: 9 }], 200, 1)).toEqual([
    2029.5, 2030.5,
  ]);
});
