import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Basis, MarketFigure } from '../../../../src/models/market/basis/figure.ts';
import { toBasis } from '../../../../src/models/market/basis/to-basis.ts';
import { billions, cny, tables, usd, valueOf } from '../market-tables.ts';

const figure: MarketFigure = {
  amount: 3.09e9,
  currency: 'CNY',
  priceYear: 'nominal',
  year: 2019,
  segment: 'china_base_data_services',
  geography: 'CN',
};

const reasonsOf = (changes: Partial<MarketFigure>, basis: Partial<Basis> = {}) => {
  const result = toBasis({ ...figure, ...changes }, { ...usd, ...basis }, tables);
  return result.ok ? [] : result.problems.map(({ where, reason }) => `${where} ${reason}`);
};

describe('money of the day', () => {
  test('goes by the rate of its own year', () => {
    const { amount, currency, conversion, original } = valueOf(toBasis(figure, usd, tables));
    // 3.09 / 6.9081
    expect(billions(amount)).toBeCloseTo(0.447301, 6);
    expect(currency).toBe('USD');
    expect(original).toBe(figure);
    expect(conversion.isRateCarriedForward).toBe(false);
    expect(conversion.rates).toEqual([
      {
        currency: 'CNY',
        unitsPerUsd: 6.9081,
        year: 2019,
        rateYear: 2019,
        isCarriedForward: false,
        monthsCovered: 12,
      },
    ]);
  });

  test('stays as it is in its own currency, even where no rate is known', () => {
    const old = { ...figure, year: 1999 };
    const { amount, conversion } = valueOf(toBasis(old, cny, tables));
    expect(amount).toBe(figure.amount);
    expect(conversion).toEqual({ rates: [], isRateCarriedForward: false, deflation: undefined });
  });

  test('of years to come goes by the last known rate, and says so', () => {
    const { amount, conversion } = valueOf(toBasis({ ...figure, year: 2030 }, usd, tables));
    // 3.09 / 6.8634
    expect(billions(amount)).toBeCloseTo(0.450214, 6);
    expect(conversion.isRateCarriedForward).toBe(true);
    expect(conversion.rates[0]).toMatchObject({ year: 2030, rateYear: 2026, monthsCovered: 6 });
  });

  test('of a third currency goes through the dollar', () => {
    const yen = { ...figure, currency: 'JPY', year: 2024 };
    const viaUsd = valueOf(toBasis(yen, usd, tables));
    const { amount, conversion } = valueOf(toBasis(yen, cny, tables));
    expect(amount).toBeCloseTo(viaUsd.amount * 7.1957, 0);
    expect(conversion.rates.map((rate) => rate.currency)).toEqual(['JPY', 'CNY']);
  });
});

describe('constant prices', () => {
  test('are those of the United States, on the dollar amount', () => {
    const { amount, conversion } = valueOf(toBasis(figure, { ...usd, priceYear: 2024 }, tables));
    // 3.09 / 6.9081 x 313.69 / 255.66
    expect(billions(amount)).toBeCloseTo(0.548829, 5);
    expect(conversion.deflation).toMatchObject({ deflator: 'us-cpi-u', monthsCovered: 12 });
  });

  test('in yuan are those dollars at the rate of the price year', () => {
    const { amount } = valueOf(toBasis(figure, { ...cny, priceYear: 2024 }, tables));
    // 0.548829 x 7.1957
    expect(billions(amount)).toBeCloseTo(3.9492, 4);
  });

  test('tell of an index that does not cover its whole year', () => {
    const { conversion } = valueOf(toBasis(figure, { ...usd, priceYear: 2026 }, tables));
    expect(conversion.deflation?.monthsCovered).toBe(5);
  });

  test('do not reach into years to come', () => {
    expect(reasonsOf({ year: 2030 }, { priceYear: 2024 })).toEqual(['year no-price-index']);
    expect(reasonsOf({}, { priceYear: 2030 })).toEqual(['priceYear no-price-index']);
  });
});

test('what cannot be brought to a basis says why', () => {
  expect(reasonsOf({ amount: Number.NaN })).toEqual(['amount not-a-number']);
  expect(reasonsOf({ amount: -1 })).toEqual(['amount negative']);
  expect(reasonsOf({ priceYear: 2020 })).toEqual(['priceYear not-nominal']);
  expect(reasonsOf({ currency: 'XXX' })).toEqual(['currency no-rate']);
  expect(reasonsOf({ year: 2013 })).toEqual(['currency no-rate']);
  expect(reasonsOf({ currency: 'USD', year: 2019.5 })).toEqual(['year not-a-whole-year']);
  expect(reasonsOf({ amount: -1, currency: 'XXX' })).toHaveLength(2);
});

const anyAmount = fc.double({ min: 1, max: 1e14, noNaN: true });
const knownYear = fc.integer({ min: 2014, max: 2026 });
const anyCurrency = fc.constantFrom('USD', 'CNY', 'JPY', 'EUR');
const anyBasis = fc
  .record({
    currency: fc.constantFrom('USD', 'CNY'),
    priceYear: fc.oneof(fc.constant('nominal' as const), knownYear),
  })
  .map((basis): Basis => ({ ...usd, ...(basis as Pick<Basis, 'currency' | 'priceYear'>) }));

test('there and back again is where it was', () => {
  fc.assert(
    fc.property(anyAmount, fc.integer({ min: 2014, max: 2040 }), (amount, year) => {
      const there = valueOf(toBasis({ ...figure, amount, year }, usd, tables));
      const back = valueOf(toBasis(there, cny, tables));
      expect(back.amount / amount).toBeCloseTo(1, 12);
    }),
  );
});

test('more money stays more money on any basis', () => {
  fc.assert(
    fc.property(anyAmount, anyCurrency, knownYear, anyBasis, (amount, currency, year, basis) => {
      const amountOf = (units: number) =>
        valueOf(toBasis({ ...figure, amount: units, currency, year }, basis, tables)).amount;
      expect(amountOf(amount * 1.001)).toBeGreaterThan(amountOf(amount));
      expect(amountOf(amount * 2) / amountOf(amount)).toBeCloseTo(2, 12);
    }),
  );
});

test('two figures have the same ratio in constant yuan as in constant dollars', () => {
  const anyFigure = fc
    .tuple(anyAmount, anyCurrency, knownYear)
    .map(([amount, currency, year]) => ({ ...figure, amount, currency, year }));
  fc.assert(
    fc.property(anyFigure, anyFigure, knownYear, (one, another, priceYear) => {
      const ratioIn = (currency: 'USD' | 'CNY') => {
        const [a, b] = [one, another].map(
          (each) => valueOf(toBasis(each, { ...usd, currency, priceYear }, tables)).amount,
        );
        return a! / b!;
      };
      expect(ratioIn('CNY') / ratioIn('USD')).toBeCloseTo(1, 12);
    }),
  );
});
