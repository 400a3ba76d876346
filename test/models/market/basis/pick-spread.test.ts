import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pickSpread } from '../../../../src/models/market/basis/pick-spread.ts';
import { forecastPath } from '../market-tables.ts';

const any = forecastPath('mordor-2026-labelling', 'implied');
const paths = (amounts: readonly number[]) =>
  amounts.map((amount, place) => ({
    ...any,
    forecastId: `p${place}`,
    points: [
      {
        year: 2030,
        amount,
        kind: 'stated' as const,
        qualifier: 'exact' as const,
        isVerified: true,
      },
    ],
  }));

test('thirteen paths come down to seven, every other one', () => {
  const picked = pickSpread(paths([13, 1, 12, 2, 11, 3, 10, 4, 9, 5, 8, 6, 7]), 2030, 7);
  expect(picked.map(({ amount }) => amount)).toEqual([1, 3, 5, 7, 9, 11, 13]);
  expect(picked.map(({ share }) => share)).toEqual([0, 1 / 6, 2 / 6, 3 / 6, 4 / 6, 5 / 6, 1]);
});

test('no more than asked for are all of them; without the year, none', () => {
  expect(pickSpread(paths([3, 1, 2]), 2030, 6).map(({ amount }) => amount)).toEqual([1, 2, 3]);
  expect(pickSpread(paths([3]), 2030, 6)).toMatchObject([{ amount: 3, share: 0.5 }]);
  expect(pickSpread(paths([3, 1, 2]), 2031, 6)).toEqual([]);
});

test('the lowest and the highest are always among them, each path once', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 6, max: 9 }), (column, count) => {
      const picked = pickSpread(paths(column), 2030, count);
      expect(picked).toHaveLength(Math.min(count, column.length));
      expect(new Set(picked.map(({ path }) => path)).size).toBe(picked.length);
      const found = picked.map(({ amount }) => amount);
      expect(found).toEqual(found.toSorted((a, b) => a - b));
      expect([found[0], found.at(-1)]).toEqual([Math.min(...column), Math.max(...column)]);
      const reversed = pickSpread(paths(column).toReversed(), 2030, count);
      expect(reversed.map(({ path }) => path.forecastId)).toEqual(
        picked.map(({ path }) => path.forecastId),
      );
    }),
  );
});

test('fewer than six or more than nine are no spread', () => {
  for (const count of [5, 10, 6.5, Number.NaN])
    expect(() => pickSpread([], 2030, count)).toThrow(`invalid count: ${count}`);
});
