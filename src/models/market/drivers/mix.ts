import type { Draws } from '../../draws.ts';
import type { LogPath } from '../../log-path.ts';
import type { DriverValues } from './driver-inputs.ts';
import { driverParameters as specs } from './parameters.ts';
import { uncertainColumn, uncertainLogGrowth } from './uncertain-column.ts';

/** The year at which the shares of machines and experts arrive, and the last of every scenario. */
export const horizonYear = 2035;

/** The uncertain inputs of a scenario, one value of each a draw. */
export interface DriverColumns {
  /** log10 of what labels and their price together grow by in a year. */
  readonly growth: Float32Array;
  readonly machineStart: Float32Array;
  readonly machineEnd: Float32Array;
  /** 1 less the cost of a machine label relative to a manual one. */
  readonly saving: Float32Array;
  readonly expertStart: Float32Array;
  readonly expertEnd: Float32Array;
  readonly expertPrice: Float32Array;
}

/** Where a scenario stands in a year. */
export interface DriverMoment {
  readonly yearsOn: number;
  /** 0 in the base year, 1 from the horizon on. */
  readonly wayShare: number;
  /** What scarcity multiplies the price of experts with. */
  readonly expertFactor: number;
}

function sum(a: Float32Array, b: Float32Array): Float32Array {
  return a.map((value, i) => value + (b[i] as number));
}

/** The columns of a set of assumptions; the least value of an input is never so low that a market would be 0. */
export function driverColumns(values: DriverValues, draws: Draws): DriverColumns {
  const growthOf = (id: 'labelGrowthPerYear' | 'labelPriceGrowthPerYear'): Float32Array =>
    uncertainLogGrowth(specs[id], values[id], draws);
  const columnOf = (
    id:
      | 'machineShare'
      | 'machineShareAtHorizon'
      | 'machineCostShare'
      | 'expertShare'
      | 'expertShareAtHorizon'
      | 'expertPriceFactor',
  ): Float32Array => uncertainColumn(specs[id], values[id], draws);
  return {
    growth: sum(growthOf('labelGrowthPerYear'), growthOf('labelPriceGrowthPerYear')),
    machineStart: columnOf('machineShare'),
    machineEnd: columnOf('machineShareAtHorizon'),
    saving: columnOf('machineCostShare').map((cost) => 1 - cost),
    expertStart: columnOf('expertShare'),
    expertEnd: columnOf('expertShareAtHorizon'),
    expertPrice: columnOf('expertPriceFactor'),
  };
}
