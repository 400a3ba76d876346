/** What the year of run-out hangs on: see `outcome-sensitivity.ts`. Draws beyond 2100 rank as latest, at the mean of their ranks. */
import type { Draws } from '../draws.ts';
import { forecastYears } from '../log-path.ts';
import { modelCatalog, type ModelRows } from '../model-catalog.ts';
import type { RunResult } from '../model.ts';
import { runOutOfYears, runOutYear } from '../run-out.ts';
import type { Scenario } from '../scenario.ts';
import {
  analyseOutcome,
  type OutcomeBar,
  type OutcomeEnd,
  type SensitivityShare,
} from './outcome-sensitivity.ts';

export type { SensitivityShare } from './outcome-sensitivity.ts';

/** One end of a bar: the input known for certain, and the median year that follows; without a year it lies beyond 2100. */
export interface SensitivityEnd {
  readonly value: number;
  readonly medianYear: number | undefined;
}

/** What one uncertain input does to the median year: `low` at its p10, `high` at its p90. */
export interface SensitivityBar {
  readonly parameterId: string;
  readonly low: SensitivityEnd;
  readonly high: SensitivityEnd;
  /** Years between the two medians; `undefined` where one of them lies beyond 2100. */
  readonly swingYears: number | undefined;
}

/** What the run-out year of a scenario hangs on. */
export interface Sensitivity {
  readonly medianYear: number | undefined;
  /** The largest swing first, years beyond 2100 taken as 2100; inputs without any effect are left out. */
  readonly bars: readonly SensitivityBar[];
  /** The largest share first; together 1, or none; correlations below 3 / sqrt(ranked draws) are left out. */
  readonly shares: readonly SensitivityShare[];
}

function orderedSwing({ low, high }: SensitivityBar): number {
  return Math.abs((high.medianYear ?? forecastYears.to) - (low.medianYear ?? forecastYears.to));
}

function toEnd({ value, median }: OutcomeEnd<number | undefined>): SensitivityEnd {
  return { value, medianYear: median };
}

function toBar({ parameterId, low, high }: OutcomeBar<number | undefined>): SensitivityBar {
  const isKnown = low.median !== undefined && high.median !== undefined;
  const swingYears = isKnown ? Math.abs(high.median - low.median) : undefined;
  return { parameterId, low: toEnd(low), high: toEnd(high), swingYears };
}

/** Bars and shares of a scenario; two runs for each uncertain input and one more. */
export function analyseSensitivity(
  { modelId, values }: Scenario,
  rows: ModelRows,
  draws: Draws,
): RunResult<Sensitivity> {
  const { parameters, runYears, streams, baseYear } = modelCatalog[modelId];
  const found = analyseOutcome({
    specs: parameters,
    values,
    streams,
    draws,
    outcomesOf: (changed) => runYears(rows, changed, draws),
    medianOf: (years) => runOutYear(runOutOfYears(years, baseYear), 0.5),
  });
  if (!found.ok) return found;
  const { median, bars, shares } = found.value;
  const ordered = bars.map(toBar).toSorted((a, b) => orderedSwing(b) - orderedSwing(a));
  return { ok: true, value: { medianYear: median, bars: ordered, shares } };
}
