import { describe, expect, test } from 'vitest';
import { epoch2022 } from '../../src/models/data-exhaustion/epoch2022/index.ts';
import { epoch2024 } from '../../src/models/data-exhaustion/epoch2024/index.ts';
import { bandValue, type Band } from '../../src/models/band.ts';
import { makeDraws } from '../../src/models/draws.ts';
import type { Forecast } from '../../src/models/model.ts';
import { defaultsOf, type ParametersOf } from '../../src/models/parameter.ts';
import { probabilityBy, runOutYear, type RunOut } from '../../src/models/run-out.ts';
import { oracle2022, oracle2024, oracleShares, oracleYear, type OracleForecast } from './oracle.ts';
import { inputs2022 } from './tables.ts';

const oomTolerance = 0.01;
const yearTolerance = 1 / 32;

/** A thousandth of the range that the histogram covers is at most about this share of the 5 to 95 % band. */
const bandTolerance = 0.01;

function expectBand(band: Band, firstYear: number, oracle: readonly (readonly number[])[]) {
  oracle.forEach((amounts, i) => {
    const width = Math.log10(amounts.at(-1)! / amounts[0]!);
    amounts.forEach((amount, place) => {
      const ours = bandValue(band, firstYear + i, oracleShares[place]!)!;
      const off = Math.abs(Math.log10(ours / amount));
      expect(off, `${firstYear + i}`).toBeLessThan(Math.max(oomTolerance, bandTolerance * width));
    });
  });
}

function expectSame(forecast: Forecast, oracle: OracleForecast) {
  expect(forecast.stock.firstYear).toBe(oracle.firstYear);
  expectBand(forecast.stock, oracle.firstYear, oracle.stock);
  expectBand(forecast.demand, oracle.firstYear, oracle.demand);
  expectRunOut(forecast.runOut, oracle);
}

/** The counts are exact at whole years but for draws that cross within rounding of one; quantiles are so between neighbouring draws. */
function expectRunOut(runOut: RunOut, oracle: OracleForecast) {
  const { years } = oracle;
  const few = 3 / years.length;
  for (let year = runOut.baseYear; year <= 2100; year++) {
    const share = years.filter((other) => other <= year).length / years.length;
    expect(Math.abs(probabilityBy(runOut, year) - share), `${year}`).toBeLessThanOrEqual(few);
  }
  for (const share of [0.05, 0.1, 0.25, 0.5, 0.75, 0.9]) {
    const ours = runOutYear(runOut, share) ?? Infinity;
    expect(ours, `${share}`).toBeGreaterThanOrEqual(
      oracleYear(oracle, share - few) - yearTolerance,
    );
    expect(ours, `${share}`).toBeLessThanOrEqual(oracleYear(oracle, share + few) + yearTolerance);
  }
  const never = years.filter((year) => year === Infinity).length / years.length;
  expect(runOut.neverShare).toBeCloseTo(never, 9);
}

type Values2024 = ParametersOf<typeof epoch2024.parameters>;

describe('the closed form of 2024 says what walking year by year says', () => {
  const draws = makeDraws({ streams: epoch2024.streams, count: 2048, seed: 5 });
  const cases: readonly (readonly [string, Partial<Values2024>])[] = [
    ['as published', {}],
    ['overtrained', { overtrainingFactor: 5, syntheticShare: 0.3 }],
    ['common crawl, closing', { stock: 'common-crawl', closedSharePerYear: 0.1 }],
    ['whole web, machine text', { stock: 'whole-web', machineWrittenShare: 0.5 }],
    ['all opened', { privateTextShare: 1, imagesShare: 0.5, videoShare: 0.5, stockFactor: 0.5 }],
    ['passes', { repetitionValue: 'value-of-passes', passes: 16 }],
    ['compute that all but stops', { computeWeight: 1, computeGrowthKeptShare: 0.05 }],
    ['efficient', { efficiencyOomPerYear: { low: 0.1, high: 0.8, level: 0.9 } }],
  ];
  test.each(cases)('%s', (_, changes) => {
    const values = { ...defaultsOf(epoch2024.parameters), ...changes };
    const result = epoch2024.run(undefined, values, draws);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expectSame(result.value, oracle2024(values, draws));
  });
});

describe('the columns of 2022 say what walking year by year says', () => {
  const draws = makeDraws({ streams: epoch2022.streams, count: 1024, seed: 5 });
  test.each(['low_quality_language', 'high_quality_language', 'images'] as const)('%s', (stock) => {
    const values = { ...defaultsOf(epoch2022.parameters), stock };
    const result = epoch2022.run(inputs2022, values, draws);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expectSame(result.value, oracle2022(values, inputs2022, draws));
  });
});
