import { describe, expect, test } from 'vitest';
import { analyseSensitivity } from '../../../src/models/analysis/sensitivity.ts';
import { scenarioMedianYear } from '../../../src/models/analysis/scenario-run-out.ts';
import { certain } from '../../../src/models/interval-centre.ts';
import { scenarioOf } from '../../../src/models/model-parameters.ts';
import type { Interval } from '../../../src/models/parameter.ts';
import type { Scenario } from '../../../src/models/scenario.ts';
import {
  changed,
  draws2024,
  drawsOf,
  knownMedianYear,
  publishedScenarios,
  rows,
  stockThatRunsOutIn2028,
  valueOf,
  yearTolerance,
} from './known-run-out.ts';

function analyse(scenario: Scenario) {
  return valueOf(analyseSensitivity(scenario, rows, drawsOf(scenario.modelId)));
}

describe('against the formula', () => {
  test('without an uncertain input there is no bar, and the stock is all that counts', () => {
    const { medianYear, bars, shares } = analyse(stockThatRunsOutIn2028);
    expect(Math.abs(medianYear! - 2028)).toBeLessThan(yearTolerance);
    expect(bars).toEqual([]);
    expect(shares).toHaveLength(1);
    expect(shares[0]).toMatchObject({ streamId: 'webPages', share: 1 });
    expect(shares[0]!.rankCorrelation).toBeCloseTo(1, 6);
  });

  test('a bar spans the medians of the input at its p10 and at its p90', () => {
    const demandTokens = { low: 3e12, high: 2e13, level: 0.8 };
    const { bars } = analyse(changed({ demandTokens }));
    const [bar] = bars;
    expect(bars).toHaveLength(1);
    expect(bar!.parameterId).toBe('demandTokens');
    expect(bar!.low.value / 3e12).toBeCloseTo(1, 9);
    expect(bar!.high.value / 2e13).toBeCloseTo(1, 9);
    const [low, high] = [3e12, 2e13].map((tokens) => knownMedianYear({ demandTokens: tokens }));
    expect(Math.abs(bar!.low.medianYear! - low!)).toBeLessThan(yearTolerance);
    expect(Math.abs(bar!.high.medianYear! - high!)).toBeLessThan(yearTolerance);
    expect(bar!.swingYears).toBeCloseTo(Math.log10(2e13 / 3e12) / 0.25, 1);
  });

  test('an input that can put run-out off beyond 2100 has no swing, and stands where 2100 would', () => {
    const demandGrowthOomPerYear = { low: 0, high: 0.5, level: 0.8 };
    const demandTokens = { low: 3e12, high: 2e13, level: 0.8 };
    const { bars } = analyse(changed({ demandGrowthOomPerYear, demandTokens }));
    expect(bars.map(({ parameterId }) => parameterId)).toEqual([
      'demandGrowthOomPerYear',
      'demandTokens',
    ]);
    expect(bars[0]!.low).toEqual({ value: 0, medianYear: undefined });
    expect(bars[0]!.swingYears).toBeUndefined();
  });

  test('a quantile outside the range of an input is cut there', () => {
    const qualityShare = { low: 0.5, high: 1, level: 0.2 };
    const [bar] = analyse(changed({ qualityShare })).bars;
    expect(bar!.high.value).toBe(1);
  });

  test('rank correlations are those of a sum of normal inputs', () => {
    const spread = (middle: number, oom: number): Interval => ({
      low: middle / 10 ** oom,
      high: middle * 10 ** oom,
      level: 0.95,
    });
    const { shares } = analyse(
      changed({ qualityShare: spread(0.1, 0.9), demandTokens: spread(3e11, 0.4) }),
    );
    const [quality, demand] = ['qualityShare', 'demandTokens'].map(
      (id) => shares.find(({ streamId }) => streamId === id)!.rankCorrelation,
    );
    const sds = [0.9 / 1.96, 0.4 / 1.96, 0.11] as const;
    const all = Math.hypot(...sds);
    const spearman = (r: number): number => (6 / Math.PI) * Math.asin(r / 2);
    const standardError = 1 / Math.sqrt(draws2024.count);
    expect(Math.abs(quality! - spearman(sds[0] / all))).toBeLessThan(2 * standardError);
    expect(Math.abs(demand! + spearman(sds[1] / all))).toBeLessThan(2 * standardError);
  });
});

describe.each(publishedScenarios)('$modelId $values.stock', (scenario) => {
  const draws = drawsOf(scenario.modelId);
  const sensitivity = analyse(scenario);
  const { bars, shares, medianYear } = sensitivity;

  test('the median is that of the scenario, and each end that of a scenario of its own', () => {
    expect(medianYear).toBe(valueOf(scenarioMedianYear(scenario, rows, draws)));
    for (const { parameterId, low, high } of bars) {
      const interval = scenario.values[parameterId] as Interval;
      for (const { value, medianYear: year } of [low, high]) {
        const values = { ...scenario.values, [parameterId]: certain(interval, value) };
        expect(year).toBe(valueOf(scenarioMedianYear({ ...scenario, values }, rows, draws)));
        expect(value).toBeGreaterThan(interval.low);
        expect(value).toBeLessThan(interval.high);
      }
    }
  });

  test('bars and shares descend, and the shares are the whole', () => {
    const swings = bars.map(({ swingYears }) => swingYears ?? 0);
    expect(swings).toEqual(swings.toSorted((a, b) => b - a));
    expect(bars.length).toBeGreaterThan(2);
    const parts = shares.map(({ share }) => share);
    expect(parts).toEqual(parts.toSorted((a, b) => b - a));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
    const least = 3 / Math.sqrt(draws.count);
    expect(shares.every(({ rankCorrelation: rho }) => Math.abs(rho) >= least)).toBe(true);
  });

  test('more demand brings run-out nearer', () => {
    const growing = shares.filter(({ streamId }) => /GrowthOom|^compute$/.test(streamId));
    expect(growing.length).toBeGreaterThan(0);
    expect(growing.every(({ rankCorrelation: rho }) => rho < 0)).toBe(true);
  });
});

test('inputs that are certain or not in use have neither bar nor share', () => {
  const { bars, shares } = analyse(scenarioOf('epoch-2022', { stock: 'images' }));
  const ids = [...bars.map(({ parameterId }) => parameterId), ...shares.map((one) => one.streamId)];
  expect(ids).toContain('visionGrowthOomPerYear');
  expect(ids).not.toContain('spokenWordsPerDay');
  expect(ids).not.toContain('component');
  const of2024 = analyse(scenarioOf('epoch-2024'));
  expect(of2024.bars.map((bar) => bar.parameterId)).not.toContain('efficiencyOomPerYear');
  expect(of2024.shares.map((one) => one.streamId)).not.toContain('efficiencyOomPerYear');
});

test('a scenario that never runs out has a median and shares of nothing', () => {
  const { medianYear, bars, shares } = analyse(
    changed({
      stockFactor: 100,
      syntheticShare: 0.95,
      demandGrowthOomPerYear: { low: 0, high: 0.001, level: 0.9 },
    }),
  );
  expect(medianYear).toBeUndefined();
  expect(bars).toEqual([]);
  expect(shares).toEqual([]);
});

test('a scenario that cannot be run says why', () => {
  const result = analyseSensitivity(scenarioOf('epoch-2024', { passes: 0 }), rows, draws2024);
  expect(result).toEqual({
    ok: false,
    problems: [{ where: 'passes', value: '0', reason: 'below-minimum' }],
  });
});
