import { expect, test } from 'vitest';
import type { Band } from '../../../../src/models/band.ts';
import { scarcityIn, usedSharesOf } from '../../../../src/models/market/drivers/index.ts';
import { usedUpSlowly } from './driver-cases.ts';

const bandOf = (firstYear: number, medians: readonly number[]): Band => ({
  firstYear,
  shares: [0.05, 0.5, 0.95],
  log10Values: Float64Array.from(medians.flatMap((log10) => [log10 - 1, log10, log10 + 1])),
});

test('the used share is median demand over median stock, in the years that both cover', () => {
  const [stock, demand] = [bandOf(2024, [14, 14, 14]), bandOf(2025, [13, 14, 15])];
  const { firstYear, shares } = usedSharesOf({ stock, demand });
  expect(firstYear).toBe(2025);
  expect(shares).toHaveLength(2);
  shares.forEach((share, i) => expect(share).toBeCloseTo([0.1, 1][i]!, 9));
});

test('scarcity is the used share over that of the base year', () => {
  expect(scarcityIn(usedUpSlowly, 2025, 2025)).toBe(1);
  expect(scarcityIn(usedUpSlowly, 2025, 2035)).toBeCloseTo(4, 9);
});

test('scarcity is never below 1, and nothing beyond the whole stock is used', () => {
  const used = { firstYear: 2025, shares: [0.5, 0.25, 0.75, 1.5, 30] };
  const scarcities = [2026, 2027, 2028, 2029].map((year) => scarcityIn(used, 2025, year));
  expect(scarcities).toEqual([1, 1.5, 2, 2]);
});

test('a year without a share, or with none in use, has no scarcity', () => {
  const used = { firstYear: 2025, shares: [0, 0.5] };
  expect(scarcityIn(used, 2025, 2026)).toBeUndefined();
  expect(scarcityIn(used, 2026, 2025)).toBeUndefined();
  expect(scarcityIn(used, 2026, 2027)).toBeUndefined();
  expect(scarcityIn(used, 2024, 2026)).toBeUndefined();
});
