import { normalFromInterval } from '../../distributions/normal.ts';
import { splitNormalValue } from '../../distributions/split-normal.ts';
import { uniformBetween } from '../../distributions/uniform.ts';
import type { Draws } from '../../draws.ts';
import { forecastYears, type LogPath } from '../../log-path.ts';
import type { Interval } from '../../parameter.ts';
import { baseYear } from './base-year.ts';
import { makeComputeBudget } from './compute-budget.ts';
import type { ComputeRow } from './inputs.ts';
import type { Epoch2022Values } from './quantities.ts';

const visionStartYear = 2021.9;
const tokensPerParameter = 20;
const flopPerTokenAndParameter = 6;
const pixelsOom = uniformBetween(2, 3);

function trend(start: number, startYear: number, growth: Interval, z: Float32Array): LogPath {
  const { mean, sd } = normalFromInterval(growth);
  return {
    firstYear: forecastYears.from,
    fill: (year, into) => {
      const years = year - startYear;
      const level = Math.log10(start) + years * mean;
      for (let i = 0; i < into.length; i++) into[i] = level + years * sd * (z[i] as number);
    },
  };
}

function budget(
  values: Epoch2022Values,
  rows: readonly ComputeRow[],
  draws: Draws,
  offsetOf: (draw: number) => number,
): LogPath {
  const budgetIn = makeComputeBudget(rows);
  const z = draws.normal('compute');
  const raised = Math.log10(values.computeFactor) / 2;
  const offsets = Float32Array.from({ length: draws.count }, (_, draw) => raised + offsetOf(draw));
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

/** Words of the largest training set in log10: past growth, or D = sqrt(20 C / 6). */
export function languageDemand(
  values: Epoch2022Values,
  rows: readonly ComputeRow[],
  draws: Draws,
): LogPath {
  if (values.projection === 'historical') {
    const z = draws.normal('languageGrowthOomPerYear');
    return trend(values.demandWords, baseYear, values.languageGrowthOomPerYear, z);
  }
  const optimal = Math.log10(tokensPerParameter / flopPerTokenAndParameter) / 2;
  return budget(values, rows, draws, () => optimal);
}

/** Images of the largest training set in log10: past growth, or D = sqrt(C / 6) / 10^U with U from 2 to 3. */
export function visionDemand(
  values: Epoch2022Values,
  rows: readonly ComputeRow[],
  draws: Draws,
): LogPath {
  if (values.projection === 'historical') {
    const z = draws.normal('visionGrowthOomPerYear');
    return trend(values.demandImages, visionStartYear, values.visionGrowthOomPerYear, z);
  }
  const optimal = -Math.log10(flopPerTokenAndParameter) / 2;
  const pixels = draws.uniform('pixels');
  return budget(values, rows, draws, (i) => optimal - pixelsOom.quantile(pixels[i] as number));
}
