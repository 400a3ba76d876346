import { describe, expect, test } from 'vitest';
import { bandValue } from '../../src/models/band.ts';
import { makeDraws } from '../../src/models/draws.ts';
import { modelCatalog } from '../../src/models/model-catalog.ts';
import { scenarioOf } from '../../src/models/model-parameters.ts';
import type { ParameterValues } from '../../src/models/scenario.ts';
import { inputs2022 } from './tables.ts';

const cases: readonly (readonly ['epoch-2024' | 'epoch-2022', ParameterValues])[] = [
  ['epoch-2024', {}],
  ['epoch-2024', { stockFactor: 3, overtrainingFactor: 5, privateTextShare: 0.5 }],
  ['epoch-2024', { closedSharePerYear: 0.1, stock: 'whole-web' }],
  ['epoch-2022', {}],
  ['epoch-2022', { stock: 'images', projection: 'compute', stockFactor: 2 }],
  ['epoch-2022', { stock: 'high_quality_language' }],
];

describe.each(cases)('the worlds of %s %o', (modelId, changes) => {
  const model = modelCatalog[modelId];
  const draws = makeDraws({ streams: model.streams, count: 16_384, seed: 1 });
  const { values } = scenarioOf(modelId, changes);
  const whole = model.run(inputs2022, values, draws);
  const years = model.runYears(inputs2022, values, draws);
  const answer = model.runWorlds(inputs2022, values, draws, 200);
  if (!answer.ok || !years.ok || !whole.ok) throw new Error('not run');
  const { worlds, firstYear } = answer.value;

  test('are the first draws, in order', () => {
    expect(worlds.map(({ runOutYear }) => runOutYear ?? Infinity)).toEqual([
      ...years.value.subarray(0, 200),
    ]);
  });

  test('cross where they are said to', () => {
    const gapAt = (world: (typeof worlds)[number], year: number): number =>
      (world.stock[year - firstYear] ?? NaN) - (world.demand[year - firstYear] ?? NaN);
    for (const world of worlds) {
      const { runOutYear } = world;
      if (runOutYear === undefined || runOutYear <= model.baseYear) continue;
      expect(gapAt(world, Math.floor(runOutYear))).toBeGreaterThanOrEqual(-1e-4);
      expect(gapAt(world, Math.min(Math.ceil(runOutYear), 2100))).toBeLessThanOrEqual(1e-4);
    }
  });

  test('lie in the bands about as often as the bands say', () => {
    for (const side of ['stock', 'demand'] as const) {
      const band = whole.value[side];
      const [low, high] = [0.05, 0.95].map((share) => Math.log10(bandValue(band, 2035, share)!));
      const inside = worlds.filter((world) => {
        const value = world[side][2035 - firstYear]!;
        return value >= low! && value <= high!;
      }).length;
      const standardError = Math.sqrt(200 * 0.9 * 0.1);
      expect(Math.abs(inside - 180)).toBeLessThan(4 * standardError);
    }
  });
});
