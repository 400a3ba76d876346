/**
 * Which assumption makes the difference between two scenarios of a model: on the way from one to the other the assumptions
 * that differ are changed one at a time, in the order of the records and in the reverse order, and the effects of each on the
 * median year are averaged. They add up to the whole difference; they are the Shapley values where no more than two
 * assumptions act together.
 */
import type { Draws } from '../draws.ts';
import { forecastYears } from '../log-path.ts';
import type { ModelRows } from '../model-catalog.ts';
import { modelParameters } from '../model-parameters.ts';
import type { RunResult } from '../model.ts';
import type { ModelId, Scenario } from '../scenario.ts';
import { scenarioMedianYear } from './scenario-run-out.ts';

/** What one assumption contributes to the difference; above 0 where it puts run-out off. */
export interface DifferenceStep {
  readonly parameterId: string;
  readonly years: number;
}

/** The way from scenario B to scenario A in steps. */
export interface ScenarioDifference {
  /** Without it there is no way from one to the other, and no steps. */
  readonly isSameModel: boolean;
  /** Whether a median on the way lies beyond 2100 and was taken as 2100. */
  readonly isCut: boolean;
  /** The median year of B; `undefined` beyond 2100. */
  readonly fromYear: number | undefined;
  /** The median year of A; `undefined` beyond 2100. */
  readonly toYear: number | undefined;
  /** The largest first, either way. */
  readonly steps: readonly DifferenceStep[];
}

type Year = number | undefined;

function differing(a: Scenario, b: Scenario): readonly string[] {
  return Object.keys(modelParameters[a.modelId]).filter(
    (id) => JSON.stringify(a.values[id]) !== JSON.stringify(b.values[id]),
  );
}

function effectsOf(path: readonly Year[]): readonly number[] {
  const years = path.map((year) => year ?? forecastYears.to);
  return years.slice(1).map((year, i) => year - (years[i] ?? year));
}

/** Which assumptions make A differ from B; two runs for each that differs. A step that cannot be run leaves its effect to the next. */
export function explainDifference(
  a: Scenario,
  b: Scenario,
  rows: ModelRows,
  drawsOf: (modelId: ModelId) => Draws,
): RunResult<ScenarioDifference> {
  const [to, from] = [a, b].map((one) => scenarioMedianYear(one, rows, drawsOf(one.modelId))) as [
    RunResult<Year>,
    RunResult<Year>,
  ];
  if (!to.ok) return to;
  if (!from.ok) return from;
  const isSameModel = a.modelId === b.modelId;
  const ids = isSameModel ? differing(a, b) : [];

  const pathBy = (order: readonly string[]): readonly Year[] => {
    const path: Year[] = [from.value];
    const values = { ...b.values };
    for (const id of order.slice(0, -1)) {
      Object.assign(values, { [id]: a.values[id] });
      const result = scenarioMedianYear({ ...b, values }, rows, drawsOf(b.modelId));
      path.push(result.ok ? result.value : path.at(-1));
    }
    return [...path, to.value];
  };
  const paths = [pathBy(ids), pathBy(ids.toReversed())] as const;
  const forward = effectsOf(paths[0]);
  const backward = effectsOf(paths[1]).toReversed();
  const steps = ids.map((parameterId, i) => ({
    parameterId,
    years: ((forward[i] ?? 0) + (backward[i] ?? 0)) / 2,
  }));
  return {
    ok: true,
    value: {
      isSameModel,
      isCut: paths.flat().includes(undefined),
      fromYear: from.value,
      toYear: to.value,
      steps: steps.toSorted((one, other) => Math.abs(other.years) - Math.abs(one.years)),
    },
  };
}
