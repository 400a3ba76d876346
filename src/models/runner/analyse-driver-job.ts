import { memoizeOnce } from '../../core/memoize-once.ts';
import { makeDraws } from '../draws.ts';
import {
  analyseDrivers,
  driverDraws,
  type DriverInputs,
  type DriverSensitivity,
  type DriverValues,
} from '../market/drivers/index.ts';
import type { RunResult } from '../model.ts';

/** What is asked about the market from drivers; plain data, so that it can be sent to a worker. */
export interface DriverJob {
  readonly inputs: DriverInputs;
  readonly values: DriverValues;
  /** The whole year whose size is taken apart. */
  readonly year: number;
}

const draws = memoizeOnce(() => makeDraws(driverDraws));

/** What moves the size in a year, with the draws of every run, which are kept for the next job. */
export function analyseDriverJob({
  inputs,
  values,
  year,
}: DriverJob): RunResult<DriverSensitivity> {
  return analyseDrivers(inputs, values, draws(), year);
}
