import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toIsoDate } from '../../src/core/time.ts';
import { netPresentValue } from '../../src/models/funding/returns/net-present-value.ts';
import { xirr } from '../../src/models/funding/returns/xirr.ts';

test('at no rate it is the sum, whatever the dates', () => {
  expect(
    netPresentValue(
      [
        { on: '2021-01-01', amount: -100 },
        { on: '2020-06-01', amount: 250 },
      ],
      0,
    ),
  ).toBe(150);
});

test('a year of 365 days at 10 % takes an eleventh', () => {
  const flows = [
    { on: '2021-01-01', amount: -100 },
    { on: '2022-01-01', amount: 110 },
  ];
  expect(netPresentValue(flows, 0.1)).toBeCloseTo(0, 10);
  expect(netPresentValue(flows, 1)).toBeCloseTo(-45, 10);
});

test('is 0 without flows, and infinite beyond all numbers', () => {
  expect(netPresentValue([], 0.1)).toBe(0);
  const far = [
    { on: '1000-01-01', amount: -1 },
    { on: '2999-01-01', amount: 1 },
  ];
  expect(netPresentValue(far, -0.9999)).toBe(Infinity);
});

test('is zero at the internal rate of one payment in and one out', () => {
  const start = Date.UTC(2020, 0, 1);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4000 }),
      fc.double({ min: 1, max: 1e6, noNaN: true }),
      fc.double({ min: 1, max: 1e6, noNaN: true }),
      (days, paid, got) => {
        const flows = [
          { on: toIsoDate(start), amount: -paid },
          { on: toIsoDate(start + days * 86_400_000), amount: got },
        ];
        const rate = xirr(flows);
        if (!rate.ok) return;
        const value = netPresentValue(flows, rate.value.ratePerYear);
        expect(Math.abs(value)).toBeLessThan(1e-9 * paid);
      },
    ),
  );
});
