import type { Draws } from '../draws.ts';
import { intervalQuantile } from '../interval-centre.ts';
import type { ModelRows } from '../model-catalog.ts';
import type { RunResult } from '../model.ts';
import type { Scenario } from '../scenario.ts';
import { centralValue, rangedSpecOf, withCentralValue, type RangedSpec } from './central-value.ts';
import { mapResults } from './map-results.ts';
import { scenarioMedianYear } from './scenario-run-out.ts';
import { placeBetween, spacedValues } from './spaced-values.ts';

const windowFactor = 10;
const windowShareOfRange = 1 / 3;

/** The values of one assumption (of an uncertain input, its medians), ascending. */
export interface HeatMapAxis {
  readonly parameterId: string;
  readonly values: readonly number[];
}

/** The median year of run-out over two assumptions. */
export interface HeatMap {
  readonly x: HeatMapAxis;
  readonly y: HeatMapAxis;
  /** Row by row: the cell of `x.values[i]` and `y.values[j]` stands at `j * x.values.length + i`; `undefined` beyond 2100. */
  readonly medianYears: readonly (number | undefined)[];
}

function publishedCentre(spec: RangedSpec): number {
  return spec.kind === 'point' ? spec.default : intervalQuantile(spec, spec.default, 0.5);
}

function windowOf(scenario: Scenario, id: string): readonly [low: number, high: number] {
  const spec = rangedSpecOf(scenario, id);
  const ends = [publishedCentre(spec), centralValue(scenario, id)];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const reach = (spec.max - spec.min) * windowShareOfRange;
  return spec.scale === 'log'
    ? [Math.max(low / windowFactor, spec.min), Math.min(high * windowFactor, spec.max)]
    : [Math.max(low - reach, spec.min), Math.min(high + reach, spec.max)];
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/**
 * The steps of an assumption around its published and its current value, a factor of ten (log scale) or a third of its
 * range (linear) beyond both, as far as it can be moved. The current value is one of them, so the spacing may differ on its
 * two sides; it stands alone where it cannot be moved at all. Throws for fewer than 3 steps and for a choice.
 */
export function axisOf(scenario: Scenario, parameterId: string, stepCount: number): HeatMapAxis {
  if (!Number.isInteger(stepCount) || stepCount < 3)
    throw new RangeError(`invalid step count: ${stepCount}`);
  const { scale } = rangedSpecOf(scenario, parameterId);
  const current = centralValue(scenario, parameterId);
  const [low, high] = windowOf(scenario, parameterId);
  const [isLowest, isHighest] = [isClose(low, current), isClose(high, current)];
  if (isLowest && isHighest) return { parameterId, values: [current] };
  const nearest = Math.round(placeBetween(scale, low, high, current) * (stepCount - 1));
  const last = stepCount - 1;
  const inside = Math.min(Math.max(nearest, 1), last - 1);
  const place = isLowest ? 0 : isHighest ? last : inside;
  const below = spacedValues(scale, low, current, place + 1).slice(0, -1);
  const above = spacedValues(scale, current, high, stepCount - place).slice(1);
  return { parameterId, values: [...below, current, ...above] };
}

/** The median year for every pair of steps of two assumptions, all else as in the scenario; throws when both are the same. `stepCount` squared runs. */
export function mapMedianYears(
  scenario: Scenario,
  xId: string,
  yId: string,
  rows: ModelRows,
  draws: Draws,
  stepCount: number,
): RunResult<HeatMap> {
  if (xId === yId) throw new RangeError(`one assumption on both axes: ${xId}`);
  const current = scenarioMedianYear(scenario, rows, draws);
  if (!current.ok) return current;
  const [x, y] = [xId, yId].map((id) => axisOf(scenario, id, stepCount)) as [
    HeatMapAxis,
    HeatMapAxis,
  ];
  const cells = y.values.flatMap((yValue) => {
    const row = withCentralValue(scenario, yId, yValue);
    return x.values.map((xValue) => withCentralValue(row, xId, xValue));
  });
  const medianYears = mapResults(cells, (cell) => scenarioMedianYear(cell, rows, draws));
  return medianYears.ok
    ? { ok: true, value: { x, y, medianYears: medianYears.value } }
    : medianYears;
}
