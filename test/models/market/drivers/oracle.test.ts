import { describe, expect, test } from 'vitest';
import { inverseNormal } from '../../../../src/core/inverse-normal.ts';
import { bandValue } from '../../../../src/models/band.ts';
import { intervalQuantile } from '../../../../src/models/interval-centre.ts';
import {
  driverParameters,
  type DriverValues,
} from '../../../../src/models/market/drivers/index.ts';
import type { Interval } from '../../../../src/models/parameter.ts';
import { allKnown, defaults, draws, inputs, runWith, usedUpSlowly } from './driver-cases.ts';

type UncertainId = Exclude<keyof DriverValues, 'base' | 'scarcityElasticity'>;

/** The market as one would write it first: plain amounts, one draw at a time. */
function oracleMarket(values: DriverValues, draw: number, year: number) {
  const valueOf = (id: UncertainId): number => {
    const { min, max } = driverParameters[id];
    const quantile = intervalQuantile(driverParameters[id], values[id], draws.uniform(id)[draw]!);
    return Math.min(Math.max(quantile, min), max);
  };
  const way = (year - 2025) / 10;
  const between = (start: UncertainId, end: UncertainId, share: number): number =>
    valueOf(start) * (1 - share) + valueOf(end) * share;
  const usedOver = usedUpSlowly.shares[year - 2024]! / usedUpSlowly.shares[1]!;
  const costs = (share: number, scarcity: number) => {
    const machines = between('machineShare', 'machineShareAtHorizon', share);
    const experts = between('expertShare', 'expertShareAtHorizon', share);
    const saved = machines * (1 - valueOf('machineCostShare'));
    const forExperts =
      experts * valueOf('expertPriceFactor') * scarcity ** values.scarcityElasticity;
    return { all: (1 - experts) * (1 - saved) + forExperts, forExperts };
  };
  const growth = (1 + valueOf('labelGrowthPerYear')) * (1 + valueOf('labelPriceGrowthPerYear'));
  const now = costs(way, usedOver);
  return {
    size: (4.89e9 * growth ** (year - 2025) * now.all) / costs(0, 1).all,
    expertSalesShare: now.forExperts / now.all,
  };
}

const cases: readonly (readonly [string, Partial<DriverValues>])[] = [
  ['the defaults', {}],
  ['an elasticity of 0.4', { scarcityElasticity: 0.4 }],
  [
    'inputs that reach their limits',
    {
      machineShareAtHorizon: { low: 0.8, high: 0.99, level: 0.5 },
      expertShareAtHorizon: { low: 0.2, high: 0.9, level: 0.5 },
      labelGrowthPerYear: { low: 0.3, high: 0.9, level: 0.5 },
    },
  ],
];

describe.each(cases)('quantiles are those of a plain count: %s', (_name, changes) => {
  const values = { ...defaults, ...changes };
  const scenario = runWith(changes, inputs, draws);

  test.each([2026, 2030, 2035])('%i', (year) => {
    const markets = Array.from({ length: draws.count }, (_, draw) =>
      oracleMarket(values, draw, year),
    );
    for (const [id, count] of [
      ['size', draws.count],
      ['expertSalesShare', 4096],
    ] as const) {
      const sorted = markets
        .slice(0, count)
        .map((market) => Math.log10(market[id]))
        .toSorted((a, b) => a - b);
      const bin = (sorted.at(-1)! - sorted[0]!) / 1024 + 1e-6;
      for (const share of scenario[id].shares) {
        const place = share * (count - 1);
        const found = Math.log10(bandValue(scenario[id], year, share)!);
        expect(found).toBeGreaterThanOrEqual(sorted[Math.floor(place)]! - bin);
        expect(found).toBeLessThanOrEqual(sorted[Math.ceil(place)]! + bin);
      }
    }
  });
});

test.each([0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95])(
  'with one uncertain growth the quantile at %d is that of the interval, compounded',
  (share) => {
    const interval: Interval = { low: 0.185, high: 0.331, level: 0.8 };
    const { size } = runWith({ ...allKnown, labelGrowthPerYear: interval }, inputs, draws);
    const growth = intervalQuantile(driverParameters.labelGrowthPerYear, interval, share);
    const expected = Math.log10((4.89e9 * ((1 + growth) * 0.96) ** 10 * 1.738) / 1.108);
    const sd = (10 * Math.log10(1.331 / 1.185)) / (2 * inverseNormal(0.9));
    const density = Math.exp(-(inverseNormal(share) ** 2) / 2) / (sd * Math.sqrt(2 * Math.PI));
    const standardError = Math.sqrt((share * (1 - share)) / draws.count) / density;
    const found = Math.log10(bandValue(size, 2035, share)!);
    expect(Math.abs(found - expected)).toBeLessThan(2 * standardError);
  },
);
