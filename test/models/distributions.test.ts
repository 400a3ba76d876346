import { expect, test } from 'vitest';
import { normalCdf } from '../../src/core/normal-cdf.ts';
import {
  log10GrowthFromInterval,
  lognormalFromInterval,
} from '../../src/models/distributions/lognormal.ts';
import { makeNormal, normalFromInterval } from '../../src/models/distributions/normal.ts';
import {
  splitNormalFromInterval,
  splitNormalValue,
} from '../../src/models/distributions/split-normal.ts';
import {
  truncatedLognormalFromInterval,
  truncatedNormalFromInterval,
} from '../../src/models/distributions/truncated.ts';
import { uniformBetween } from '../../src/models/distributions/uniform.ts';

const at90 = { low: 2, high: 8, level: 0.9 };

test('an interval at 90 % holds the probability between the 5th and the 95th percentile', () => {
  expect(normalFromInterval(at90).quantile(0.05)).toBeCloseTo(2, 12);
  expect(normalFromInterval(at90).quantile(0.95)).toBeCloseTo(8, 12);
  expect(lognormalFromInterval(at90).quantile(0.05)).toBeCloseTo(2, 12);
  expect(lognormalFromInterval(at90).quantile(0.5)).toBeCloseTo(4, 12);
});

test('a growth of 0 to 10 % a year is the factor 1 to 1.1', () => {
  const growth = log10GrowthFromInterval({ low: 0, high: 0.1, level: 0.95 });
  expect(10 ** growth.quantile(0.025)).toBeCloseTo(1, 12);
  expect(10 ** growth.quantile(0.975)).toBeCloseTo(1.1, 12);
});

test('an interval without width is its one value', () => {
  const point = { low: 3, high: 3, level: 0.9 };
  expect(normalFromInterval(point).quantile(0.01)).toBe(3);
  expect(makeNormal(1, 0).quantile(0.99)).toBe(1);
  expect(truncatedNormalFromInterval(point, { above: 0 }).quantile(0.2)).toBe(3);
});

test('cutting keeps the proportions of what is left', () => {
  const uncut = normalFromInterval({ low: 0.005, high: 0.5, level: 0.9 });
  const cut = truncatedNormalFromInterval(
    { low: 0.005, high: 0.5, level: 0.9 },
    { above: 0, below: 1 },
  );
  const below = (x: number): number => normalCdf((x - uncut.mean) / uncut.sd);
  for (const share of [0.01, 0.3, 0.9]) {
    const value = cut.quantile(share);
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThan(1);
    expect((below(value) - below(0)) / (below(1) - below(0))).toBeCloseTo(share, 10);
  }
});

test('a cut lognormal never reaches its bound', () => {
  const cut = truncatedLognormalFromInterval({ low: 0.3, high: 0.85, level: 0.9 }, { below: 0.99 });
  expect(cut.quantile(1 - 1e-9)).toBeLessThan(0.99);
  expect(cut.quantile(0.5)).toBeGreaterThan(0.3);
});

test('a two-piece normal meets its median and both ends', () => {
  const uneven = splitNormalFromInterval({ low: 1, median: 2, high: 6, level: 0.95 });
  const reach = 1.959963984540054;
  expect([-reach, 0, reach].map((z) => splitNormalValue(uneven, z))).toEqual([
    expect.closeTo(1, 12),
    2,
    expect.closeTo(6, 12),
  ]);
});

test('a uniform draw is stretched between two ends', () => {
  expect(uniformBetween(2, 3).quantile(0.25)).toBe(2.25);
});
