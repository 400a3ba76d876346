import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fromDecimalYear,
  fromIsoDate,
  startOfDay,
  startOfYear,
  toDecimalYear,
  toIsoDate,
} from '../../src/core/time.ts';

test('a decimal year counts days of its own year, leap years included', () => {
  expect(toDecimalYear(fromIsoDate('2024-01-01'))).toBe(2024);
  expect(toDecimalYear(fromIsoDate('2024-07-02'))).toBe(2024.5);
  expect(toDecimalYear(fromIsoDate('2023-12-31'))).toBeCloseTo(2023 + 364 / 365, 9);
});

test('a decimal year and its time give each other back', () => {
  fc.assert(
    fc.property(fc.double({ min: 1900, max: 2100, noNaN: true }), (year) => {
      expect(toDecimalYear(fromDecimalYear(year))).toBeCloseTo(year, 6);
    }),
  );
});

test('an ISO date and its time give each other back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000, max: 60_000 }), (day) => {
      const date = toIsoDate(day * 86_400_000);
      expect(fromIsoDate(date)).toBe(day * 86_400_000);
    }),
  );
});

test('a day begins at midnight UTC', () => {
  expect(startOfDay(Date.UTC(2026, 10, 23, 23, 59))).toBe(Date.UTC(2026, 10, 23));
  expect(startOfYear(2026)).toBe(Date.UTC(2026, 0, 1));
});
