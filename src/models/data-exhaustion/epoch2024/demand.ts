import { log10NormalFromInterval } from '../../distributions/lognormal.ts';
import { normalFromInterval } from '../../distributions/normal.ts';
import type { Draws } from '../../draws.ts';
import type { ParametersOf } from '../../parameter.ts';
import { keyWithout } from '../key-without.ts';
import { baseYear } from './base-year.ts';
import type { BrokenLine } from './broken-line.ts';
import { idsWithoutEffect } from './effect-ids.ts';
import type { parameters } from './parameters.ts';

type Parameters = ParametersOf<typeof parameters>;

const tokensPerParameter = 20;
const flopPerTokenAndParameter = 6;

/** log10 by which overtraining and synthetic text move the demand for human text: sqrt(k) and 1 - share. */
export function demandShift({ overtrainingFactor, syntheticShare }: Parameters): number {
  return Math.log10(overtrainingFactor) / 2 + Math.log10(1 - syntheticShare);
}

/** What `demandLine` depends on besides the draws: two scenarios with the same key differ by `demandShift` alone. */
export function demandKey(values: Parameters): string {
  return keyWithout(values, idsWithoutEffect.demand);
}

/** The demand of a scenario without `demandShift`: each draw follows past sets or compute, D = 20 sqrt(C / 120). */
export function demandLine(values: Parameters, draws: Draws): BrokenLine {
  const start = log10NormalFromInterval(values.demandTokens);
  const growth = normalFromInterval(values.demandGrowthOomPerYear);
  const flop = log10NormalFromInterval(values.computeFlop);
  const flopGrowth = normalFromInterval(values.computeGrowthOomPerYear);
  const gain = normalFromInterval(values.efficiencyOomPerYear);
  const chooser = draws.uniform('demandKind');
  const zStart = draws.normal('demandTokens');
  const zGrowth = draws.normal('demandGrowthOomPerYear');
  const zFlop = draws.normal('computeFlop');
  const zFlopGrowth = draws.normal('computeGrowthOomPerYear');
  const zGain = draws.normal('efficiencyOomPerYear');
  const optimal =
    Math.log10(tokensPerParameter) - Math.log10(tokensPerParameter * flopPerTokenAndParameter) / 2;
  const kept = values.computeGrowthKeptShare;
  const [level, past, near, far] = Array.from(
    { length: 4 },
    () => new Float32Array(draws.count),
  ) as [Float32Array, Float32Array, Float32Array, Float32Array];
  for (let i = 0; i < draws.count; i++) {
    const saved = (gain.mean + gain.sd * (zGain[i] as number)) / 2;
    if ((chooser[i] as number) < values.computeWeight) {
      const slope = (flopGrowth.mean + flopGrowth.sd * (zFlopGrowth[i] as number)) / 2;
      level[i] = optimal + (flop.mean + flop.sd * (zFlop[i] as number)) / 2;
      past[i] = slope;
      near[i] = slope - saved;
      far[i] = slope * kept - saved;
    } else {
      const slope = growth.mean + growth.sd * (zGrowth[i] as number);
      level[i] = start.mean + start.sd * (zStart[i] as number);
      past[i] = slope;
      near[i] = slope - saved;
      far[i] = slope - saved;
    }
  }
  return { baseYear, kneeYear: values.computeSlowdownYear, level, past, near, far };
}
