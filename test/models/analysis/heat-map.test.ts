import { describe, expect, test } from 'vitest';
import { centralValue, withCentralValue } from '../../../src/models/analysis/central-value.ts';
import { axisOf, mapMedianYears } from '../../../src/models/analysis/heat-map.ts';
import { scenarioMedianYear } from '../../../src/models/analysis/scenario-run-out.ts';
import { modelCatalog } from '../../../src/models/model-catalog.ts';
import { scenarioOf } from '../../../src/models/model-parameters.ts';
import type { ParameterSpec, PointSpec } from '../../../src/models/parameter.ts';
import { modelIds, type Scenario } from '../../../src/models/scenario.ts';
import {
  draws2024,
  drawsOf,
  knownMedianYear,
  publishedScenarios,
  rows,
  stockThatRunsOutIn2028,
  valueOf,
  yearTolerance,
} from './known-run-out.ts';

const rangedSpecs = modelIds.flatMap((modelId) =>
  Object.values<ParameterSpec>(modelCatalog[modelId].parameters)
    .filter((spec) => spec.kind !== 'choice')
    .map((spec) => ({ modelId, spec })),
);

function isStrictlyAscending(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || value > values[i - 1]!);
}

describe('an axis', () => {
  test('ascends within the range through the current value, wherever that stands', () => {
    for (const { modelId, spec } of rangedSpecs) {
      const scenario = scenarioOf(modelId);
      const { min: low, max: high } = spec as PointSpec;
      const middle = (low + high) / 2;
      for (const value of [centralValue(scenario, spec.id), low, middle, high]) {
        const moved = withCentralValue(scenario, spec.id, value);
        const { values, parameterId } = axisOf(moved, spec.id, 9);
        expect(parameterId).toBe(spec.id);
        expect(values, `${spec.id} at ${value}`).toHaveLength(9);
        expect(isStrictlyAscending(values), `${spec.id} at ${value}`).toBe(true);
        expect(values).toContain(centralValue(moved, spec.id));
        expect(values[0]).toBeGreaterThanOrEqual(spec.min);
        expect(values.at(-1)).toBeLessThanOrEqual(spec.max);
      }
    }
  });

  test('names the medians that the uncertain input then has', () => {
    for (const { modelId, spec } of rangedSpecs) {
      const scenario = scenarioOf(modelId);
      for (const value of axisOf(scenario, spec.id, 7).values) {
        const median = centralValue(withCentralValue(scenario, spec.id, value), spec.id);
        const off = Math.abs(median - value) / Math.max(Math.abs(value), 0.01);
        expect(off, `${spec.id} at ${value}`).toBeLessThan(1e-9);
      }
    }
  });

  test('reaches a factor of ten to both sides on a log scale, a third of the range on a linear one', () => {
    const scenario = scenarioOf('epoch-2024');
    const factor = axisOf(scenario, 'stockFactor', 5).values;
    [0.1, 10 ** -0.5, 1, 10 ** 0.5, 10].forEach((value, i) =>
      expect(factor[i]).toBeCloseTo(value, 9),
    );
    const synthetic = axisOf(scenario, 'syntheticShare', 3).values;
    [0, 0.95 / 6, 0.95 / 3].forEach((value, i) => expect(synthetic[i]).toBeCloseTo(value, 9));
  });

  test('narrows an input that is moved towards the end of its range', () => {
    const widest = { low: 0.001, high: 1, level: 0.9 };
    const scenario = scenarioOf('epoch-2024', { qualityShare: widest });
    const moved = withCentralValue(scenario, 'qualityShare', 0.5).values['qualityShare'];
    expect(moved).toMatchObject({ low: expect.closeTo(0.25, 9), high: expect.closeTo(1, 9) });
  });

  test('has three steps at least, is no choice and belongs to the model', () => {
    const scenario = scenarioOf('epoch-2024');
    expect(() => axisOf(scenario, 'passes', 2)).toThrow('invalid step count: 2');
    expect(() => axisOf(scenario, 'passes', 4.5)).toThrow('invalid step count: 4.5');
    expect(() => axisOf(scenario, 'stock', 5)).toThrow('a choice has no range: stock');
    expect(() => axisOf(scenario, 'ebooks', 5)).toThrow('no such assumption: ebooks');
  });
});

describe('the map', () => {
  test('gives the median year of the formula in every cell, row by row', () => {
    const map = valueOf(
      mapMedianYears(
        stockThatRunsOutIn2028,
        'stockFactor',
        'demandGrowthOomPerYear',
        rows,
        draws2024,
        5,
      ),
    );
    expect(map.medianYears).toHaveLength(25);
    map.y.values.forEach((growth, j) =>
      map.x.values.forEach((stockFactor, i) => {
        const year = map.medianYears[j * 5 + i];
        const exact = knownMedianYear({ stockFactor, growth });
        if (growth === 0 && stockFactor > 0.2) expect(year).toBeUndefined();
        else if (exact > 2024.5)
          expect(Math.abs(year! - exact)).toBeLessThan(yearTolerance / growth);
      }),
    );
  });

  test('says nothing where demand does not meet the stock by 2100', () => {
    const map = valueOf(
      mapMedianYears(
        stockThatRunsOutIn2028,
        'stockFactor',
        'demandGrowthOomPerYear',
        rows,
        draws2024,
        5,
      ),
    );
    expect(map.y.values[0]).toBe(0);
    expect(map.medianYears.slice(1, 5)).toEqual([undefined, undefined, undefined, undefined]);
    expect(map.medianYears.slice(5).every((year) => year !== undefined)).toBe(true);
  });

  test.each(publishedScenarios)(
    '$modelId $values.stock: the current cell is the scenario itself',
    (scenario: Scenario) => {
      const draws = drawsOf(scenario.modelId);
      const of2022 =
        scenario.values['stock'] === 'images' ? 'computeFactor' : 'languageGrowthOomPerYear';
      const yId = scenario.modelId === 'epoch-2024' ? 'qualityShare' : of2022;
      const { x, y, medianYears } = valueOf(
        mapMedianYears(scenario, 'stockFactor', yId, rows, draws, 3),
      );
      const [i, j] = [x.values.indexOf(1), y.values.indexOf(centralValue(scenario, yId))];
      expect(medianYears[j * x.values.length + i]).toBe(
        valueOf(scenarioMedianYear(scenario, rows, draws)),
      );
      const row = medianYears.slice(j * 3, j * 3 + 3).map((year) => year ?? 2100);
      expect(isStrictlyAscending(row)).toBe(true);
    },
  );

  test('takes two assumptions, not one twice', () => {
    expect(() =>
      mapMedianYears(stockThatRunsOutIn2028, 'passes', 'passes', rows, draws2024, 5),
    ).toThrow('one assumption on both axes: passes');
  });

  test('of a scenario that cannot be run says why', () => {
    const scenario = scenarioOf('epoch-2024', { stockFactor: 1000 });
    expect(mapMedianYears(scenario, 'stockFactor', 'passes', rows, draws2024, 5)).toMatchObject({
      ok: false,
      problems: [{ where: 'stockFactor', reason: 'above-maximum' }],
    });
  });
});
