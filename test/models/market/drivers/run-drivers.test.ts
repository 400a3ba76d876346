import { describe, expect, test } from 'vitest';
import { bandValue, type Band } from '../../../../src/models/band.ts';
import { exchangeRate } from '../../../../src/models/market/basis/exchange-rate.ts';
import { runDrivers } from '../../../../src/models/market/drivers/index.ts';
import { tables } from '../market-tables.ts';
import {
  allKnown,
  defaults,
  draws,
  fewDraws,
  inputs,
  known,
  runWith,
  usedUpSlowly,
  valueOf,
  withBase,
} from './driver-cases.ts';

/** What single precision leaves of a sum of a few logarithms. */
const roundOff = 2e-6;

const median = (band: Band, year: number): number => bandValue(band, year, 0.5)!;

function isNear(found: number, expected: number): boolean {
  return Math.abs(found / expected - 1) < roundOff;
}

describe('by hand: 4.89 bn, labels +25 %, price -4 %, machines 40 to 80 % at a tenth, experts 5 to 15 % at ten times', () => {
  const before = 0.95 * (1 - 0.4 * 0.9) + 0.05 * 10;

  test('every quantile is the one market', () => {
    const { size } = runWith(allKnown);
    // 4.89e9 x 1.2^10 x (0.85 x 0.28 + 1.5) / 1.108 and, half way, 4.89e9 x 1.2^5 x (0.9 x 0.46 + 1) / 1.108
    for (const share of [0.05, 0.25, 0.5, 0.75, 0.95]) {
      expect(isNear(bandValue(size, 2035, share)!, 47_493_188_936)).toBe(true);
      expect(isNear(bandValue(size, 2030, share)!, 15_528_329_519)).toBe(true);
    }
  });

  test('experts take 0.5 of 1.108 at first and 1.5 of 1.738 in the end', () => {
    const { expertSalesShare } = runWith(allKnown);
    expect(isNear(median(expertSalesShare, 2025), 0.5 / before)).toBe(true);
    expect(isNear(median(expertSalesShare, 2035), 1.5 / 1.738)).toBe(true);
  });

  test('scarcity four times as great doubles what experts cost at an elasticity of a half', () => {
    const scenario = runWith({ ...allKnown, scarcityElasticity: 0.5 });
    const { size, sizeWithoutScarcity, expertSalesShare } = scenario;
    expect(isNear(median(size, 2035), (47_493_188_936 * (0.238 + 3)) / 1.738)).toBe(true);
    expect(isNear(median(sizeWithoutScarcity, 2035), 47_493_188_936)).toBe(true);
    expect(isNear(median(expertSalesShare, 2035), 3 / 3.238)).toBe(true);
    expect(median(size, 2025)).toBe(median(sizeWithoutScarcity, 2025));
  });
});

describe('a run', () => {
  test('covers the years from that of its base to 2035, in the currency asked for', () => {
    const { firstYear, lastYear, currency, drawCount, size, base } = runWith({}, inputs, draws);
    expect([firstYear, lastYear, currency, drawCount]).toEqual([2025, 2035, 'USD', draws.count]);
    expect(size.log10Values).toHaveLength(11 * size.shares.length);
    expect(bandValue(size, 2036, 0.5)).toBeUndefined();
    expect(base.original).toBe(inputs.bases[defaults.base]);
  });

  test('starts from its base exactly, in every draw', () => {
    const { size } = runWith({ scarcityElasticity: 1 }, inputs, draws);
    const start = [...size.log10Values.subarray(0, size.shares.length)];
    expect(new Set(start)).toEqual(new Set([Math.log10(4.89e9)]));
  });

  test('starts in the year of its base', () => {
    const later = runWith(allKnown, withBase({ year: 2030 }));
    expect(later.firstYear).toBe(2030);
    expect(later.size.log10Values).toHaveLength(6 * later.size.shares.length);
    // five years of growth, and the shares of 2035 all the same
    const times = (1.2 ** 5 * 1.738) / 1.108;
    expect(isNear(median(later.size, 2035), 4.89e9 * times)).toBe(true);
  });

  test('in another currency is the same market times the rate of the base year', () => {
    const [usd, cny] = [runWith({}), runWith({}, { ...inputs, currency: 'CNY' })];
    const { unitsPerUsd } = exchangeRate(tables.rates, 'CNY', 2025)!;
    cny.size.log10Values.forEach((value, i) =>
      expect(value).toBeCloseTo(usd.size.log10Values[i]! + Math.log10(unitsPerUsd), 12),
    );
    expect(cny.expertSalesShare).toEqual(usd.expertSalesShare);
    expect(cny.currency).toBe('CNY');
  });

  test('says the same again, whatever was run in between', () => {
    const before = runWith({});
    runWith({ machineCostShare: known(0.5), labelGrowthPerYear: known(0.3) });
    expect(runWith({})).toEqual(before);
  });
});

test('the level of an interval counts, also right after another', () => {
  const spread = (level: number): number => {
    const { size } = runWith({ labelGrowthPerYear: { low: 0.1, high: 0.4, level } });
    return bandValue(size, 2035, 0.95)! / bandValue(size, 2035, 0.05)!;
  };
  expect(spread(0.5)).toBeGreaterThan(spread(0.95) * 1.5);
});

describe('what has no say', () => {
  test('scarcity at an elasticity of 0, whatever the runway', () => {
    const off = runWith({}, { ...inputs, usedShares: undefined });
    expect(runWith({})).toEqual(off);
    expect(off.sizeWithoutScarcity).toBe(off.size);
  });

  test('automation, when a machine label costs as much as a manual one', () => {
    const machineCostShare = known(1);
    const none = { machineShare: known(0), machineShareAtHorizon: known(0) };
    const much = { machineShare: known(0.2), machineShareAtHorizon: known(0.99) };
    expect(runWith({ machineCostShare, ...much })).toEqual(runWith({ machineCostShare, ...none }));
  });

  test('the mix, when all labels cost the same: growth and price alone are left', () => {
    const alike = { machineCostShare: known(1), expertPriceFactor: known(1) };
    const { size } = runWith({ ...allKnown, ...alike });
    for (let year = 2025; year <= 2035; year++)
      expect(isNear(median(size, year), 4.89e9 * 1.2 ** (year - 2025))).toBe(true);
  });

  test('the runway, once all of the stock is in use in the base year', () => {
    const usedShares = { firstYear: 2025, shares: Array.from({ length: 11 }, (_, i) => 1 + i) };
    const on = runWith({ scarcityElasticity: 1 }, { ...inputs, usedShares });
    expect(on.size).toEqual(runWith({}).size);
  });
});

describe('what cannot be run says why', () => {
  const problemsOf = (changes: object, given = inputs) => {
    const result = runDrivers(given, { ...defaults, ...changes }, fewDraws);
    return result.ok ? [] : result.problems;
  };

  test.each([
    ['the assumption', { labelGrowthPerYear: known(2) }, '2..2..0.8', 'above-maximum'],
    ['no number', { scarcityElasticity: Number.NaN }, 'NaN', 'not-a-number'],
    ['nothing', { expertShare: undefined }, '', 'empty'],
    ['a share of 0', { expertShare: known(0) }, '0..0..0.8', 'below-minimum'],
    ['a base that is none', { base: 'gartner' }, 'gartner', 'unknown-choice'],
  ] as const)('%s', (_name, changes, value, reason) => {
    expect(problemsOf(changes)).toEqual([{ where: Object.keys(changes)[0], value, reason }]);
  });

  test.each([
    [{ amount: 0 }, 'base', '0', 'below-minimum'],
    [{ amount: -1e9 }, 'base', '-1000000000', 'below-minimum'],
    [{ amount: Number.NaN }, 'base', 'NaN', 'not-a-number'],
    [{ amount: Infinity }, 'base', 'Infinity', 'not-a-number'],
    [{ year: 2025.5 }, 'base', '2025.5', 'not-a-number'],
    [{ year: 2035 }, 'base', '2035', 'above-maximum'],
    [{ priceYear: 2020 }, 'base', '2020', 'no-rows'],
    [{ currency: 'XAU' }, 'rates', 'XAU 2025', 'no-rows'],
  ] as const)('a base with %o', (changes, where, value, reason) => {
    expect(problemsOf({}, withBase(changes))).toEqual([{ where, value, reason }]);
  });

  test('a base without a row, and a currency without a rate', () => {
    const noRow = { where: 'base', value: defaults.base, reason: 'no-rows' };
    expect(problemsOf({}, { ...inputs, bases: {} })).toEqual([noRow]);
    const noTables = { ...inputs, currency: 'CNY', tables: { rates: [], prices: [] } } as const;
    const noRate = { where: 'rates', value: 'CNY 2025', reason: 'no-rows' };
    expect(problemsOf({}, noTables)).toEqual([noRate]);
  });

  test.each([
    ['no runway', undefined, '2025'],
    [
      'a runway that ends in 2030',
      { ...usedUpSlowly, shares: usedUpSlowly.shares.slice(0, 7) },
      '2031',
    ],
    ['a runway that uses nothing', { firstYear: 2025, shares: Array<number>(11).fill(0) }, '2025'],
  ])('an elasticity beside %s', (_name, usedShares, value) => {
    const problem = { where: 'usedShares', value, reason: 'no-rows' };
    expect(problemsOf({ scarcityElasticity: 0.1 }, { ...inputs, usedShares })).toEqual([problem]);
  });

  test('a scenario without problems has a value', () => {
    expect(valueOf(runDrivers(inputs, defaults, fewDraws)).base.amount).toBe(4.89e9);
  });
});
