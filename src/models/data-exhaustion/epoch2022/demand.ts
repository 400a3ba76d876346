import { normalFromInterval } from '../../distributions/normal.ts';
import { splitNormalValue } from '../../distributions/split-normal.ts';
import { uniformBetween } from '../../distributions/uniform.ts';
import type { Draws } from '../../draws.ts';
import { forecastYears, linePath, type LogPath } from '../../log-path.ts';
import type { Interval } from '../../parameter.ts';
import { baseYear } from './base-year.ts';
import { makeComputeBudget } from './compute-budget.ts';
import type { ComputeRow } from './inputs.ts';
import type { Epoch2022Values } from './quantities.ts';

const visionStartYear = 2021.9;
const tokensPerParameter = 20;
const flopPerTokenAndParameter = 6;
const pixelsOom = uniformBetween(2, 3);

/** Past growth from a level of 0 in the start year. */
function trend(startYear: number, growth: Interval, z: Float32Array): LogPath {
  const { mean, sd } = normalFromInterval(growth);
  const slope = z.map((value) => mean + sd * value);
  return linePath({ level: new Float32Array(z.length), slope, originYear: startYear });
}

function budget(
  rows: readonly ComputeRow[],
  draws: Draws,
  offsetOf: (draw: number) => number,
): LogPath {
  const budgetIn = makeComputeBudget(rows);
  const z = draws.normal('compute');
  const offsets = Float32Array.from({ length: draws.count }, (_, draw) => offsetOf(draw));
  return {
    firstYear: forecastYears.from,
    fill: (year, into) => {
      const flop = budgetIn(year);
      for (let i = 0; i < into.length; i++) {
        into[i] = splitNormalValue(flop, z[i] as number) / 2 + (offsets[i] as number);
      }
    },
  };
}

/** log10 by which the chosen demand moves as a whole: its start in past growth, or the square root of the compute factor. */
export function demandShift(values: Epoch2022Values): number {
  if (values.projection === 'compute') return Math.log10(values.computeFactor) / 2;
  return Math.log10(values.stock === 'images' ? values.demandImages : values.demandWords);
}

/** Words of the largest training set in log10, less `demandShift`: past growth, or D = sqrt(20 C / 6). */
export function languageDemand(
  values: Epoch2022Values,
  rows: readonly ComputeRow[],
  draws: Draws,
): LogPath {
  if (values.projection === 'historical') {
    const z = draws.normal('languageGrowthOomPerYear');
    return trend(baseYear, values.languageGrowthOomPerYear, z);
  }
  const optimal = Math.log10(tokensPerParameter / flopPerTokenAndParameter) / 2;
  return budget(rows, draws, () => optimal);
}

/** Images of the largest training set in log10, less `demandShift`: past growth, or D = sqrt(C / 6) / 10^U with U from 2 to 3. */
export function visionDemand(
  values: Epoch2022Values,
  rows: readonly ComputeRow[],
  draws: Draws,
): LogPath {
  if (values.projection === 'historical') {
    const z = draws.normal('visionGrowthOomPerYear');
    return trend(visionStartYear, values.visionGrowthOomPerYear, z);
  }
  const optimal = -Math.log10(flopPerTokenAndParameter) / 2;
  const pixels = draws.uniform('pixels');
  return budget(rows, draws, (i) => optimal - pixelsOom.quantile(pixels[i] as number));
}
