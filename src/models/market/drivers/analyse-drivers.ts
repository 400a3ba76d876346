import {
  analyseOutcome,
  type OutcomeBar,
  type SensitivityShare,
} from '../../analysis/outcome-sensitivity.ts';
import { bandOf, bandValue } from '../../band.ts';
import type { ParameterProblem } from '../../check-parameters.ts';
import type { Draws } from '../../draws.ts';
import type { RunResult } from '../../model.ts';
import type { DriverInputs, DriverValues } from './driver-inputs.ts';
import { horizonYear } from './market-paths.ts';
import { driverParameters } from './parameters.ts';
import { driverStreams } from './driver-streams.ts';
import { solveDrivers } from './solve-drivers.ts';

/** One end of a bar: the input known for certain, and the median size in the target year that follows. */
export interface DriverEnd {
  readonly value: number;
  /** In units of the currency. */
  readonly medianSize: number;
}

/** What one uncertain input does to the median size: `low` at its p10, `high` at its p90. */
export interface DriverBar {
  readonly parameterId: string;
  readonly low: DriverEnd;
  readonly high: DriverEnd;
}

/** What the size of the market in a target year hangs on. */
export interface DriverSensitivity {
  readonly year: number;
  readonly currency: DriverInputs['currency'];
  /** The median of the same run as a fan of these draws shows it. */
  readonly medianSize: number;
  /** In the order of the parameters; inputs without any effect are left out. */
  readonly bars: readonly DriverBar[];
  /** The largest share first; together 1, or none; correlations below 3 / sqrt(ranked draws) are left out. */
  readonly shares: readonly SensitivityShare[];
}

function toBar({ parameterId, low, high }: OutcomeBar<number>): DriverBar {
  const endOf = ({ value, median }: OutcomeBar<number>['low']): DriverEnd => ({
    value,
    medianSize: median,
  });
  return { parameterId, low: endOf(low), high: endOf(high) };
}

function yearProblem(year: number, firstYear: number): ParameterProblem | undefined {
  const problem = (reason: ParameterProblem['reason']): ParameterProblem => ({
    where: 'year',
    value: String(year),
    reason,
  });
  if (!Number.isInteger(year)) return problem('not-a-number');
  if (year < firstYear) return problem('below-minimum');
  return year > horizonYear ? problem('above-maximum') : undefined;
}

/** Bars and shares of the size in a whole year between that of the base and the horizon; two runs of one year for each uncertain input and one more. */
export function analyseDrivers(
  inputs: DriverInputs,
  values: DriverValues,
  draws: Draws,
  year: number,
): RunResult<DriverSensitivity> {
  const solved = solveDrivers(inputs, values, draws);
  if (!solved.ok) return solved;
  const { base } = solved.value;
  const problem = yearProblem(year, base.year);
  if (problem !== undefined) return { ok: false, problems: [problem] };

  const outcomesOf = (changed: DriverValues): RunResult<Float32Array> => {
    const run = solveDrivers(inputs, changed, draws);
    if (!run.ok) return run;
    const outcomes = new Float32Array(draws.count);
    run.value.size.fill(year, outcomes);
    return { ok: true, value: outcomes };
  };
  const medianOf = (outcomes: Float32Array): number => {
    const path = {
      firstYear: year,
      fill: (_year: number, into: Float32Array) => into.set(outcomes.subarray(0, into.length)),
    };
    return base.amount * (bandValue(bandOf(path, draws.bandCount, year), year, 0.5) ?? NaN);
  };
  const found = analyseOutcome({
    specs: driverParameters,
    values,
    streams: driverStreams,
    draws,
    outcomesOf,
    medianOf,
  });
  if (!found.ok) return found;
  const { median: medianSize, shares } = found.value;
  const bars = found.value.bars.map(toBar);
  return { ok: true, value: { year, currency: inputs.currency, medianSize, bars, shares } };
}
