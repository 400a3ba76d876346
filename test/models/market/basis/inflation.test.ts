import { expect, test } from 'vitest';
import {
  lastFullYear,
  meanInflation,
  withInflation,
} from '../../../../src/models/market/basis/inflation.ts';
import { toBasis } from '../../../../src/models/market/basis/to-basis.ts';
import { tables, valueOf } from '../market-tables.ts';

const year = (at: number, index: number, months = 12) => ({
  year: at,
  index_1982_84: index,
  months_covered: months,
});

test('the mean goes from the first to the last year with all its months', () => {
  const prices = [year(2022, 121, 5), year(2021, 110), year(2019, 100), year(2020, 90)];
  expect(meanInflation(prices)).toBeCloseTo(Math.sqrt(1.1) - 1, 12);
});

test('without two whole years there is no mean', () => {
  expect(meanInflation([])).toBeUndefined();
  expect(meanInflation([year(2020, 100), year(2021, 110, 11)])).toBeUndefined();
});

test('the mean of the table, by hand: 236.74 in 2014 to 313.69 in 2024', () => {
  expect(meanInflation(tables.prices)).toBeCloseTo((313.69 / 236.74) ** (1 / 10) - 1, 4);
});

test('eleven months stand for their year, ten do not', () => {
  expect(lastFullYear([year(2024, 100), year(2025, 110, 11)])?.year).toBe(2025);
  expect(lastFullYear([year(2024, 100), year(2025, 110, 10)])?.year).toBe(2024);
  expect(lastFullYear([year(2025, 110, 10)])).toBeUndefined();
});

test('the table goes on from its last full year at the assumed rate, in place of a part of a year', () => {
  const longer = withInflation([year(2025, 100, 11), year(2026, 104, 5)], 0.5, 2028);
  expect(longer).toEqual([
    year(2025, 100, 11),
    { ...year(2026, 150), isAssumed: true },
    { ...year(2027, 225), isAssumed: true },
    { ...year(2028, 337.5), isAssumed: true },
  ]);
});

test('of the tables it goes on from the 11 months of 2025, not from the 5 of 2026', () => {
  const longer = withInflation(tables.prices, 0.02, 2027);
  const indexIn = (at: number) => longer.find((row) => row.year === at)?.index_1982_84;
  expect(indexIn(2025)).toBe(321.94);
  expect(indexIn(2026)).toBeCloseTo(321.94 * 1.02, 9);
  expect(indexIn(2027)).toBeCloseTo(321.94 * 1.02 ** 2, 9);
});

test('a table that reaches far enough, one without a full year and a rate of -100 % stay as they are', () => {
  const prices = [year(2025, 100)];
  expect(withInflation(prices, 0.02, 2025)).toEqual(prices);
  expect(withInflation([], 0.02, 2030)).toEqual([]);
  expect(withInflation([year(2026, 104, 5)], 0.02, 2030)).toEqual([year(2026, 104, 5)]);
  expect(withInflation(prices, -1, 2030)).toEqual(prices);
});

test('an amount of a year to come has constant prices only by assumption, and says so', () => {
  const figure = {
    amount: 1e9,
    currency: 'USD',
    priceYear: 'nominal',
    year: 2030,
    segment: 'annotation_tools',
    geography: 'world',
  } as const;
  const basis = { currency: 'USD', priceYear: 2025 } as const;
  expect(toBasis(figure, basis, tables).ok).toBe(false);
  const prices = withInflation(tables.prices, 0.02, 2030);
  const { amount, conversion } = valueOf(toBasis(figure, basis, { ...tables, prices }));
  expect(amount).toBeCloseTo(1e9 / 1.02 ** 5, 0);
  expect(conversion.deflation?.isAssumed).toBe(true);
  const past = valueOf(toBasis({ ...figure, year: 2020 }, basis, { ...tables, prices }));
  expect(past.conversion.deflation?.isAssumed).toBe(false);
});
