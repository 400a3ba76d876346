import { checkParameters } from '../../check-parameters.ts';
import type { Draws } from '../../draws.ts';
import type { LogPath } from '../../log-path.ts';
import type { RunResult } from '../../model.ts';
import { driverBase } from './driver-base.ts';
import { driverColumns } from './driver-columns.ts';
import type { DriverBase, DriverInputs, DriverValues } from './driver-inputs.ts';
import { expertSalesPath, horizonYear, sizePath, type ExpertFactor } from './market-paths.ts';
import { driverParameters } from './parameters.ts';
import { scarcityIn } from './used-shares.ts';

const mostExpertDraws = 4096;

/** A scenario before it is counted: paths of log10 of what the base is multiplied with. */
export interface SolvedDrivers {
  readonly base: DriverBase;
  readonly size: LogPath;
  /** The same path where the elasticity is 0. */
  readonly sizeWithoutScarcity: LogPath;
  /** The share of the sales that goes to experts, for the first `expertDrawCount` draws. */
  readonly expertSalesShare: LogPath;
  readonly expertDrawCount: number;
}

const unmoved: ExpertFactor = () => 1;

function expertFactors(
  { usedShares }: DriverInputs,
  { scarcityElasticity }: DriverValues,
  baseYear: number,
): RunResult<ExpertFactor> {
  if (scarcityElasticity === 0) return { ok: true, value: unmoved };
  const factors = new Map<number, number>();
  for (let year = baseYear; year <= horizonYear; year++) {
    const scarcity = usedShares && scarcityIn(usedShares, baseYear, year);
    if (scarcity === undefined)
      return {
        ok: false,
        problems: [{ where: 'usedShares', value: String(year), reason: 'no-rows' }],
      };
    factors.set(year, scarcity ** scarcityElasticity);
  }
  return { ok: true, value: (year) => factors.get(year) ?? NaN };
}

/** The paths of a set of assumptions, or everything that stands in the way. */
export function solveDrivers(
  inputs: DriverInputs,
  values: DriverValues,
  draws: Draws,
): RunResult<SolvedDrivers> {
  const problems = checkParameters(driverParameters, values);
  if (problems.length > 0) return { ok: false, problems };
  const base = driverBase(inputs, values.base);
  if (!base.ok) return base;
  const { year: baseYear } = base.value;
  const factor = expertFactors(inputs, values, baseYear);
  if (!factor.ok) return factor;
  const columns = driverColumns(values, draws);
  const size = sizePath(columns, baseYear, factor.value);
  const isMoved = factor.value !== unmoved;
  const sizeWithoutScarcity = isMoved ? sizePath(columns, baseYear, unmoved) : size;
  const expertDrawCount = Math.min(mostExpertDraws, draws.bandCount);
  const expertSalesShare = expertSalesPath(columns, baseYear, factor.value, expertDrawCount);
  const paths = { size, sizeWithoutScarcity, expertSalesShare, expertDrawCount };
  return { ok: true, value: { base: base.value, ...paths } };
}
