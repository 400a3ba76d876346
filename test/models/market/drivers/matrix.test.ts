import { expect, test } from 'vitest';
import type { Band } from '../../../../src/models/band.ts';
import {
  driverParameters,
  runDrivers,
  type DriverValues,
} from '../../../../src/models/market/drivers/index.ts';
import type { ParameterSpec, ParameterValue } from '../../../../src/models/parameter.ts';
import { allKnown, defaults, fewDraws, inputs, known, runWith } from './driver-cases.ts';

type Values = Readonly<Record<string, ParameterValue>>;

/** An assumption at its minimum, default and maximum; a choice at each of its options. */
function levelsOf(spec: ParameterSpec): readonly ParameterValue[] {
  if (spec.kind === 'choice') return spec.options;
  const { min, max } = spec;
  if (spec.kind === 'point') return [min, spec.default, max];
  return [known(min), spec.default, known(max), { low: min, high: max, level: 0.5 }];
}

const changes: readonly Values[] = Object.values(driverParameters).flatMap((spec) =>
  levelsOf(spec).map((value) => ({ [spec.id]: value })),
);
const idOf = (change: Values): string => Object.keys(change)[0]!;
const pairs = changes.flatMap((first, i) =>
  changes
    .slice(i)
    .filter((second) => first === second || idOf(first) !== idOf(second))
    .map((second) => ({ ...first, ...second })),
);

function isAscending(values: Float64Array): boolean {
  return values.every((value, i) => Number.isFinite(value) && !(value < (values[i - 1] ?? value)));
}

function isSound({ log10Values, shares, firstYear }: Band): boolean {
  const years = Array.from({ length: log10Values.length / shares.length }, (_, i) =>
    log10Values.subarray(i * shares.length, (i + 1) * shares.length),
  );
  return firstYear === 2025 && years.length === 11 && years.every(isAscending);
}

test('every pair of assumptions at minimum, default and maximum gives a sound market', () => {
  const unsound = pairs.filter((change) => {
    const run = runDrivers(inputs, { ...defaults, ...change }, fewDraws);
    if (!run.ok) return true;
    const { size, sizeWithoutScarcity, expertSalesShare } = run.value;
    const isWhole = expertSalesShare.log10Values.every((value) => value <= 0);
    const startsRight = size.log10Values
      .subarray(0, size.shares.length)
      .every((value) => value === Math.log10(4.89e9));
    const isAll = [size, sizeWithoutScarcity, expertSalesShare].every(isSound);
    return !(isWhole && startsRight && isAll);
  });
  expect(pairs.length).toBeGreaterThan(500);
  expect(unsound).toEqual([]);
});

/** What theory says of a higher value: the market of 2035 is never smaller (1) or never larger (-1). */
const directions: readonly (readonly [keyof DriverValues, 1 | -1])[] = [
  ['labelGrowthPerYear', 1],
  ['labelPriceGrowthPerYear', 1],
  ['machineShare', 1],
  ['machineShareAtHorizon', -1],
  ['expertShare', -1],
  ['expertShareAtHorizon', 1],
  ['expertPriceFactor', 1],
  ['scarcityElasticity', 1],
];

const settings: readonly Partial<DriverValues>[] = [
  {},
  { scarcityElasticity: 0.5 },
  { machineCostShare: known(0.6) },
  { labelGrowthPerYear: known(-0.1) },
];

/** What single precision leaves of a logarithm. */
const roundOff = 2e-6;

test.each(directions)('theory: %s moves the market of 2035 by the sign %i', (id, sign) => {
  const spec: ParameterSpec = driverParameters[id];
  if (spec.kind === 'choice') throw new RangeError(id);
  for (const others of settings) {
    const medians = Array.from({ length: 9 }, (_, i) => {
      const value = spec.min + ((spec.max - spec.min) * i) / 8;
      const change = { [id]: spec.kind === 'point' ? value : known(value) };
      const { size } = runWith({ ...allKnown, ...others, ...change });
      return size.log10Values.at(-1)!;
    });
    const steps = medians.slice(1).map((value, i) => sign * (value - medians[i]!));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(-roundOff);
    expect(Math.max(...steps)).toBeGreaterThan(0.001);
  }
});
