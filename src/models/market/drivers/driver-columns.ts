import type { Draws } from '../../draws.ts';
import type { DriverValues } from './driver-inputs.ts';
import { driverParameters as specs } from './parameters.ts';
import { uncertainColumn } from './uncertain-column.ts';

/** The uncertain inputs of a scenario, one value of each a draw; those of growth are log10 of a yearly factor. */
export interface DriverColumns {
  readonly labelGrowth: Float32Array;
  readonly priceGrowth: Float32Array;
  readonly machineStart: Float32Array;
  readonly machineEnd: Float32Array;
  /** What a machine label costs as a share of a manual one. */
  readonly machineCost: Float32Array;
  readonly expertStart: Float32Array;
  readonly expertEnd: Float32Array;
  readonly expertPrice: Float32Array;
}

type UncertainId = {
  [K in keyof typeof specs]: (typeof specs)[K]['kind'] extends 'interval' ? K : never;
}[keyof typeof specs];

/** The columns of a set of assumptions. O(draws) for each input that is not as it was of late. */
export function driverColumns(values: DriverValues, draws: Draws): DriverColumns {
  const columnOf = (id: UncertainId): Float32Array => uncertainColumn(specs[id], values[id], draws);
  return {
    labelGrowth: columnOf('labelGrowthPerYear'),
    priceGrowth: columnOf('labelPriceGrowthPerYear'),
    machineStart: columnOf('machineShare'),
    machineEnd: columnOf('machineShareAtHorizon'),
    machineCost: columnOf('machineCostShare'),
    expertStart: columnOf('expertShare'),
    expertEnd: columnOf('expertShareAtHorizon'),
    expertPrice: columnOf('expertPriceFactor'),
  };
}
