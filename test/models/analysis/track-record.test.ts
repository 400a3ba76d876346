import { expect, test } from 'vitest';
import { shareInBand } from '../../../src/models/analysis/track-record.ts';
import type { Band } from '../../../src/models/band.ts';
import { modelCatalog } from '../../../src/models/model-catalog.ts';
import { scenarioOf } from '../../../src/models/model-parameters.ts';
import { draws2024, rows, valueOf } from './known-run-out.ts';

/** log10: 10 to 14 in 2020, 12 to 18 in 2021; the middle half in between. */
const widening: Band = {
  firstYear: 2020,
  shares: [0.05, 0.25, 0.75, 0.95],
  log10Values: Float64Array.of(10, 11, 13, 14, 12, 14, 16, 18),
};

const at = (year: number, log10Size: number) => ({ year, log10Size });

test('sets are inside, above or below the band of their year, its edges inside', () => {
  const sets = [at(2020, 10), at(2020, 14), at(2020, 9.9), at(2021, 18.1), at(2021, 15)];
  expect(shareInBand(widening, sets)).toEqual({
    inside: 3,
    above: 1,
    below: 1,
    total: 5,
    share: 0.6,
  });
});

test('between whole years the band runs straight', () => {
  expect(shareInBand(widening, [at(2020.5, 11.01), at(2020.5, 15.99)]).inside).toBe(2);
  expect(shareInBand(widening, [at(2020.5, 10.99)]).below).toBe(1);
  expect(shareInBand(widening, [at(2020.5, 16.01)]).above).toBe(1);
});

test('another level is another band', () => {
  expect(shareInBand(widening, [at(2020, 10.5)], 0.5).below).toBe(1);
  expect(() => shareInBand(widening, [], 0.8)).toThrow('no band of level: 0.8');
});

test('sets before or after the band do not count, and none has no share', () => {
  const nothing = { inside: 0, above: 0, below: 0, total: 0, share: undefined };
  expect(shareInBand(widening, [at(2019.99, 12), at(2021.01, 12)])).toEqual(nothing);
  expect(shareInBand(widening, [])).toEqual(nothing);
});

test('the demand of a model holds nine tenths of its own draws', () => {
  const model = modelCatalog['epoch-2024'];
  const { values } = scenarioOf('epoch-2024', { computeWeight: 0 });
  const { demand } = valueOf(model.run(rows, values, draws2024));
  const { worlds, firstYear } = valueOf(model.runWorlds(rows, values, draws2024, 1024));
  const sets = worlds.map((world) => at(2030, world.demand[2030 - firstYear]!));
  const { share, total } = shareInBand(demand, sets);
  expect(total).toBe(1024);
  expect(Math.abs(share! - 0.9)).toBeLessThan(3 * Math.sqrt((0.9 * 0.1) / 1024));
});
