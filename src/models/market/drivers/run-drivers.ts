import { bandOf, shiftBand, type Band } from '../../band.ts';
import type { Draws } from '../../draws.ts';
import type { LogPath } from '../../log-path.ts';
import type { RunResult } from '../../model.ts';
import type { DriverInputs, DriverValues } from './driver-inputs.ts';
import type { MarketScenario } from './market-scenario.ts';
import { horizonYear } from './market-paths.ts';
import { solveDrivers } from './solve-drivers.ts';

/** The market of a set of assumptions up to the horizon, with or without the scarcity of text; problems where it cannot be run. O(draws x years). */
export function runDrivers(
  inputs: DriverInputs,
  values: DriverValues,
  draws: Draws,
): RunResult<MarketScenario> {
  const solved = solveDrivers(inputs, values, draws);
  if (!solved.ok) return solved;
  const { base, size: path, sizeWithoutScarcity: pathWithout, expertSalesShare } = solved.value;
  const moneyOf = (one: LogPath): Band =>
    shiftBand(bandOf(one, draws.bandCount, horizonYear), Math.log10(base.amount));
  const size = moneyOf(path);
  return {
    ok: true,
    value: {
      currency: inputs.currency,
      base,
      firstYear: base.year,
      lastYear: horizonYear,
      drawCount: draws.bandCount,
      size,
      sizeWithoutScarcity: path === pathWithout ? size : moneyOf(pathWithout),
      expertSalesShare: bandOf(expertSalesShare, solved.value.expertDrawCount, horizonYear),
    },
  };
}
