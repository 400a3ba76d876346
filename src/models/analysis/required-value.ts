/**
 * What must be true: the smallest move of one assumption that makes an outcome likely enough.
 *
 * The range over which the assumption can be moved is scanned at 25 values; between the value nearest to the current one
 * where the outcome holds and its neighbour on the way back, the flip is found by halving. Whether the outcome goes on holding
 * further out is asked of the scan alone. Two flips between neighbours of the scan are missed; a value that cannot be run does not bring the outcome about.
 */
import type { Draws } from '../draws.ts';
import type { ModelRows } from '../model-catalog.ts';
import type { RunResult } from '../model.ts';
import { probabilityBy, type RunOut } from '../run-out.ts';
import type { Scenario } from '../scenario.ts';
import { centralValue, rangedSpecOf, withCentralValue, type RangedSpec } from './central-value.ts';
import { nearestFlip, narrowFlip } from './flip.ts';
import { scenarioRunOut } from './scenario-run-out.ts';
import { spacedValues } from './spaced-values.ts';

const scanCount = 25;

/** That the stock is used up by a decimal year, or not before it, with at least this probability; years after 2100 answer for 2100. */
export interface Outcome {
  readonly kind: 'not-before' | 'by';
  readonly year: number;
  /** 0 to 1. */
  readonly probability: number;
}

type Finding =
  | { readonly kind: 'holds-already'; readonly probability: number }
  | {
      readonly kind: 'needs';
      /** The number, or the median of an uncertain input; the outcome holds there. */
      readonly value: number;
      readonly direction: 'at-least' | 'at-most';
      /** Whether it holds at every value of the scan further out too. */
      readonly isMonotone: boolean;
      readonly probability: number;
    }
  | { readonly kind: 'none'; readonly best: number; readonly bestProbability: number };

/** What one assumption must be for an outcome; `currentProbability` is that of the outcome as things stand. */
export type RequiredValue = Finding & { readonly currentProbability: number };

interface Trial {
  readonly value: number;
  readonly probability: number;
}

type TryAt = (value: number) => Trial | undefined;

/** The probability of the event of an outcome, whatever probability it asks for. */
export function probabilityOf(
  { kind, year }: Pick<Outcome, 'kind' | 'year'>,
  runOut: RunOut,
): number {
  const by = probabilityBy(runOut, year);
  return kind === 'by' ? by : 1 - by;
}

/** Three significant digits; on a linear scale never coarser than the step of the control nor finer than a hundredth of it. */
function resolutionOf({ scale, step }: RangedSpec, value: number): number {
  const digits = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 2);
  return scale === 'log' ? digits : Math.min(Math.max(digits, step / 100), step);
}

function rounded(value: number, resolution: number, isUp: boolean): number {
  const steps = Number((value / resolution).toPrecision(12));
  return Number(((isUp ? Math.ceil(steps) : Math.floor(steps)) * resolution).toPrecision(12));
}

function bestOf(trials: readonly (Trial | undefined)[], current: Trial): Trial {
  const found = trials.filter((trial) => trial !== undefined);
  return found.reduce((best, one) => (one.probability > best.probability ? one : best), current);
}

function search(
  spec: RangedSpec,
  [lowest, highest]: readonly [number, number],
  current: Trial,
  probability: number,
  tryAt: TryAt,
): Finding {
  const isEnough = (trial: Trial | undefined): trial is Trial =>
    trial !== undefined && trial.probability >= probability;
  const scan = spacedValues(spec.scale, lowest, highest, scanCount);
  const trials = new Map(scan.map((value) => [value, tryAt(value)]));
  const flip = nearestFlip(spec, scan, current.value, (value) => isEnough(trials.get(value)));
  if (flip === undefined) {
    const best = bestOf([...trials.values()], current);
    return { kind: 'none', best: best.value, bestProbability: best.probability };
  }
  const isUp = flip.holding > current.value;
  const isBeyond = (value: number): boolean => (isUp ? value > flip.holding : value < flip.holding);
  const isMonotone = scan.filter(isBeyond).every((value) => isEnough(trials.get(value)));
  const resolutionAt = (value: number): number => resolutionOf(spec, value);
  const narrow = narrowFlip(spec, flip, resolutionAt, (value) => isEnough(tryAt(value)));
  const least = [narrow.failing, narrow.holding]
    .map((value) => rounded(value, resolutionAt(value), isUp))
    .filter((value) => value >= lowest && value <= highest)
    .map(tryAt)
    .find(isEnough);
  const { value, probability: reached } = least ?? tryAt(narrow.holding) ?? current;
  const direction = isUp ? 'at-least' : 'at-most';
  return { kind: 'needs', value, direction, isMonotone, probability: reached };
}

/** The least change of one assumption that brings an outcome about, or how near its whole range comes to it; about 40 runs; throws for a choice. */
export function findRequiredValue(
  scenario: Scenario,
  outcome: Outcome,
  parameterId: string,
  rows: ModelRows,
  draws: Draws,
): RunResult<RequiredValue> {
  const spec = rangedSpecOf(scenario, parameterId);
  const now = scenarioRunOut(scenario, rows, draws);
  if (!now.ok) return now;
  const tryAt: TryAt = (value) => {
    const result = scenarioRunOut(withCentralValue(scenario, parameterId, value), rows, draws);
    return result.ok ? { value, probability: probabilityOf(outcome, result.value) } : undefined;
  };
  const currentProbability = probabilityOf(outcome, now.value);
  const current = { value: centralValue(scenario, parameterId), probability: currentProbability };
  const finding: Finding =
    currentProbability >= outcome.probability
      ? { kind: 'holds-already', probability: currentProbability }
      : search(spec, [spec.min, spec.max], current, outcome.probability, tryAt);
  return { ok: true, value: { ...finding, currentProbability } };
}
