import type { Result } from '../../../../src/core/result.ts';
import { makeDraws } from '../../../../src/models/draws.ts';
import {
  driverDraws,
  driverParameters,
  runDrivers,
  type DriverInputs,
  type DriverValues,
  type MarketScenario,
} from '../../../../src/models/market/drivers/index.ts';
import type { MarketFigure } from '../../../../src/models/market/basis/figure.ts';
import { defaultsOf, type Interval } from '../../../../src/models/parameter.ts';
import { tables } from '../market-tables.ts';

export const defaults: DriverValues = defaultsOf(driverParameters);
export const draws = makeDraws(driverDraws);
export const fewDraws = makeDraws({ ...driverDraws, count: 64 });

export const known = (value: number): Interval => ({ low: value, high: value, level: 0.8 });

/** Every input known, so that a run can be worked out by hand. */
export const allKnown: DriverValues = {
  ...defaults,
  labelGrowthPerYear: known(0.25),
  labelPriceGrowthPerYear: known(-0.04),
  machineShare: known(0.4),
  machineShareAtHorizon: known(0.8),
  machineCostShare: known(0.1),
  expertShare: known(0.05),
  expertShareAtHorizon: known(0.15),
  expertPriceFactor: known(10),
};

const worldIn2025: MarketFigure = {
  amount: 4.89e9,
  currency: 'USD',
  priceYear: 'nominal',
  year: 2025,
  segment: 'collection_and_labelling',
  geography: 'world',
};

/** The share of the stock in use in every year from 2024 to 2035: a tenth in 2025, four tenths in 2035. */
export const usedUpSlowly = {
  firstYear: 2024,
  shares: Array.from({ length: 12 }, (_, i) => 0.1 * 4 ** ((i - 1) / 10)),
};

export const inputs: DriverInputs = {
  bases: Object.fromEntries(driverParameters.base.options.map((id) => [id, worldIn2025])),
  currency: 'USD',
  tables,
  usedShares: usedUpSlowly,
};

/** The base of every choice changed alike. */
export function withBase(changes: Partial<MarketFigure>): DriverInputs {
  const bases = Object.entries(inputs.bases).map(([id, figure]) => [id, { ...figure, ...changes }]);
  return { ...inputs, bases: Object.fromEntries(bases) };
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`no value: ${JSON.stringify(result.problems)}`);
  return result.value;
}

export function runWith(
  changes: Partial<DriverValues>,
  given: DriverInputs = inputs,
  some = fewDraws,
): MarketScenario {
  return valueOf(runDrivers(given, { ...defaults, ...changes }, some));
}
