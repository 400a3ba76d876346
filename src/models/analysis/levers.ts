import type { Draws } from '../draws.ts';
import type { ModelRows } from '../model-catalog.ts';
import type { RunResult } from '../model.ts';
import type { Scenario } from '../scenario.ts';
import { departureOf } from './departure.ts';
import { findRequiredValue, type Outcome, type RequiredValue } from './required-value.ts';
import { scenarioRunOut } from './scenario-run-out.ts';

/** One assumption, and what it must be to bring an outcome about by itself. */
export interface Lever {
  readonly parameterId: string;
  readonly required: RequiredValue;
}

const orderOfKinds: readonly RequiredValue['kind'][] = ['holds-already', 'needs', 'none'];

/** How far down a lever stands among those of its kind: by its distance, or by what it lacks to certainty. */
function shortfallOf(scenario: Scenario, { parameterId, required }: Lever): number {
  if (required.kind === 'none') return 1 - required.bestProbability;
  if (required.kind === 'holds-already') return 0;
  return departureOf(scenario, parameterId, required.value).distance;
}

function ranked(scenario: Scenario, levers: readonly Lever[]): readonly Lever[] {
  const placeOf = ({ required }: Lever): number => orderOfKinds.indexOf(required.kind);
  return levers.toSorted(
    (a, b) => placeOf(a) - placeOf(b) || shortfallOf(scenario, a) - shortfallOf(scenario, b),
  );
}

/**
 * What each of some assumptions must be for an outcome, all else as in the scenario: first those that are enough alone, the
 * one with the smallest departure from the scenario first, then the others by the best probability that they reach. One that
 * cannot be answered is left out; about 30 runs for each; throws for a choice.
 */
export function findLevers(
  scenario: Scenario,
  outcome: Outcome,
  parameterIds: readonly string[],
  rows: ModelRows,
  draws: Draws,
): RunResult<readonly Lever[]> {
  const now = scenarioRunOut(scenario, rows, draws);
  if (!now.ok) return now;
  const levers = parameterIds.flatMap((parameterId) => {
    const found = findRequiredValue(scenario, outcome, parameterId, rows, draws);
    return found.ok ? [{ parameterId, required: found.value }] : [];
  });
  return { ok: true, value: ranked(scenario, levers) };
}
