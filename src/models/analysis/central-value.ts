import { intervalQuantile, withMedian } from '../interval-centre.ts';
import { modelParameters } from '../model-parameters.ts';
import type { IntervalSpec, ParameterSpecs, ParameterValue, PointSpec } from '../parameter.ts';
import type { Scenario } from '../scenario.ts';

/** An assumption that can be moved along a range: a number, or an uncertain input by its median. */
export type RangedSpec = PointSpec | IntervalSpec;

/** The record of an assumption that can be moved; throws for a choice and for an id that is not among the records. */
export function rangedSpec(specs: ParameterSpecs, parameterId: string): RangedSpec {
  const spec = specs[parameterId];
  if (spec === undefined) throw new RangeError(`no such assumption: ${parameterId}`);
  if (spec.kind === 'choice') throw new RangeError(`a choice has no range: ${parameterId}`);
  return spec;
}

/** The same among the assumptions of a scenario's model. */
export function rangedSpecOf({ modelId }: Scenario, parameterId: string): RangedSpec {
  return rangedSpec(modelParameters[modelId], parameterId);
}

function centreOf(spec: RangedSpec, value: ParameterValue | undefined): number {
  const isInterval = spec.kind === 'interval' && typeof value === 'object';
  return isInterval ? intervalQuantile(spec, value, 0.5) : Number(value);
}

/** Where an assumption of a sound scenario stands: its number, or its median. */
export function centralValue(scenario: Scenario, parameterId: string): number {
  return centreOf(rangedSpecOf(scenario, parameterId), scenario.values[parameterId]);
}

/** The scenario with one assumption moved to a number or, as wide as its range allows, to another median; the same scenario where it stands there already. */
export function withCentralValue(scenario: Scenario, parameterId: string, value: number): Scenario {
  const spec = rangedSpecOf(scenario, parameterId);
  const current = scenario.values[parameterId];
  if (centreOf(spec, current) === value) return scenario;
  const isInterval = spec.kind === 'interval' && typeof current === 'object';
  const moved = isInterval ? withMedian(spec, current, value) : value;
  return { ...scenario, values: { ...scenario.values, [parameterId]: moved } };
}
