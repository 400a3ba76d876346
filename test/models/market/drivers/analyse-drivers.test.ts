import { describe, expect, test } from 'vitest';
import { bandValue } from '../../../../src/models/band.ts';
import { intervalQuantile } from '../../../../src/models/interval-centre.ts';
import {
  analyseDrivers,
  driverParameters,
  driverStreams,
  type DriverBar,
  type DriverValues,
} from '../../../../src/models/market/drivers/index.ts';
import { allKnown, defaults, draws, inputs, known, runWith, valueOf } from './driver-cases.ts';

function analyse(changes: Partial<DriverValues>, year = 2035, given = inputs) {
  return valueOf(analyseDrivers(given, { ...defaults, ...changes }, draws, year));
}

const swingOf = ({ low, high }: DriverBar): number =>
  Math.max(low.medianSize, high.medianSize) / Math.min(low.medianSize, high.medianSize);

const sizeOf = (changes: Partial<DriverValues>, year = 2035): number =>
  bandValue(runWith(changes, inputs, draws).size, year, 0.5)!;

test('every uncertain input has a stream of its own and every stream an input', () => {
  const uncertain = Object.values(driverParameters).filter(({ kind }) => kind === 'interval');
  expect(uncertain.map(({ id }) => id).toSorted()).toEqual(driverStreams.toSorted());
});

describe.each([
  [2035, {}],
  [2029, { scarcityElasticity: 0.5 }],
] as const)('%i, %o', (year, changes) => {
  const { medianSize, bars, shares, ...rest } = analyse(changes, year);

  test('the median is that of the fan, and each end that of a run of its own', () => {
    expect(medianSize / sizeOf(changes, year)).toBeCloseTo(1, 12);
    expect(rest).toEqual({ year, currency: 'USD' });
    expect(bars).toHaveLength(driverStreams.length);
    for (const { parameterId, low, high } of bars)
      for (const [end, share] of [
        [low, 0.1],
        [high, 0.9],
      ] as const) {
        const id = parameterId as (typeof driverStreams)[number];
        const value = intervalQuantile(driverParameters[id], defaults[id], share);
        expect(end.value).toBeCloseTo(value, 12);
        expect(end.medianSize / sizeOf({ ...changes, [id]: known(end.value) }, year)).toBeCloseTo(
          1,
          12,
        );
      }
  });

  test('every bar moves the median, shares descend and are the whole', () => {
    for (const bar of bars) expect(swingOf(bar)).toBeGreaterThan(1);
    const parts = shares.map(({ share }) => share);
    expect(parts).toEqual(parts.toSorted((a, b) => b - a));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
  });
});

test('the swing of a lone growth is that of its ends, compounded', () => {
  const labelGrowthPerYear = { low: 0.1, high: 0.4, level: 0.8 };
  const { bars, shares } = analyse({ ...allKnown, labelGrowthPerYear });
  expect(bars).toHaveLength(1);
  expect(bars[0]!.parameterId).toBe('labelGrowthPerYear');
  expect(swingOf(bars[0]!)).toBeCloseTo((1.4 / 1.1) ** 10, 4);
  expect(shares).toEqual([
    { streamId: 'labelGrowthPerYear', rankCorrelation: expect.closeTo(1, 6), share: 1 },
  ]);
});

test('rank correlations are those of a sum of normal inputs', () => {
  const labelGrowthPerYear = { low: 0.2, high: 0.4, level: 0.8 };
  const labelPriceGrowthPerYear = { low: -0.05, high: 0.05, level: 0.8 };
  const { shares } = analyse({ ...allKnown, labelGrowthPerYear, labelPriceGrowthPerYear });
  const sds = [Math.log(1.4 / 1.2), Math.log(1.05 / 0.95)] as const;
  const spearman = (r: number): number => (6 / Math.PI) * Math.asin(r / 2);
  const standardError = 1 / Math.sqrt(draws.count);
  expect(shares.map(({ streamId }) => streamId)).toEqual([
    'labelGrowthPerYear',
    'labelPriceGrowthPerYear',
  ]);
  shares.forEach(({ rankCorrelation }, i) =>
    expect(Math.abs(rankCorrelation - spearman(sds[i]! / Math.hypot(...sds)))).toBeLessThan(
      2 * standardError,
    ),
  );
});

test('in the base year nothing hangs on anything', () => {
  expect(analyse({}, 2025)).toEqual({
    year: 2025,
    currency: 'USD',
    medianSize: 4.89e9,
    bars: [],
    shares: [],
  });
});

test('an input that has no say has no bar', () => {
  const { bars } = analyse({ machineCostShare: known(1) });
  const ids = bars.map(({ parameterId }) => parameterId);
  expect(ids).not.toContain('machineShare');
  expect(ids).not.toContain('machineShareAtHorizon');
  expect(ids).toContain('expertShare');
});

test('another currency scales every median and no swing', () => {
  const [usd, cny] = [analyse({}), analyse({}, 2035, { ...inputs, currency: 'CNY' })];
  const rate = cny.medianSize / usd.medianSize;
  expect(rate).toBeGreaterThan(5);
  cny.bars.forEach((bar, i) => {
    expect(bar.low.medianSize / usd.bars[i]!.low.medianSize).toBeCloseTo(rate, 9);
    expect(swingOf(bar)).toBeCloseTo(swingOf(usd.bars[i]!), 9);
  });
  expect(cny.shares).toEqual(usd.shares);
});

test.each([
  [2024, 'below-minimum'],
  [2036, 'above-maximum'],
  [2030.5, 'not-a-number'],
  [Number.NaN, 'not-a-number'],
])('the year %d has no answer', (year, reason) => {
  expect(analyseDrivers(inputs, defaults, draws, year)).toEqual({
    ok: false,
    problems: [{ where: 'year', value: String(year), reason }],
  });
});

test('a scenario that cannot be run says why', () => {
  const values = { ...defaults, expertPriceFactor: known(0.5) };
  expect(analyseDrivers(inputs, values, draws, 2035)).toEqual({
    ok: false,
    problems: [{ where: 'expertPriceFactor', value: '0.5..0.5..0.8', reason: 'below-minimum' }],
  });
});
