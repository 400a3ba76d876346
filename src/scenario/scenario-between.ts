import { between, type Scale } from '../models/analysis/spaced-values.ts';
import { modelParameters } from '../models/model-parameters.ts';
import type { ParameterSpec, ParameterValue } from '../models/parameter.ts';
import type { Scenario } from '../models/scenario.ts';

/** Equal amounts where equal factors make no sense: from or to 0. */
function onScale(scale: Scale, from: number, to: number, share: number): number {
  return between(from > 0 && to > 0 ? scale : 'linear', from, to, share);
}

function valueBetween(
  spec: ParameterSpec,
  from: ParameterValue,
  to: ParameterValue,
  share: number,
): ParameterValue {
  if (spec.kind === 'choice') return share < 0.5 ? from : to;
  if (typeof from === 'number' && typeof to === 'number')
    return onScale(spec.scale, from, to, share);
  if (typeof from !== 'object' || typeof to !== 'object') return to;
  return {
    low: onScale(spec.scale, from.low, to.low, share),
    high: onScale(spec.scale, from.high, to.high, share),
    level: share < 0.5 ? from.level : to.level,
  };
}

/** The scenario a share (0 to 1) of the way from one to another; choices switch half-way, and another model at once. */
export function scenarioBetween(from: Scenario, to: Scenario, share: number): Scenario {
  if (from.modelId !== to.modelId || share >= 1) return to;
  const values = Object.values(modelParameters[to.modelId]).map((spec) => {
    const [a, b] = [from.values[spec.id] ?? spec.default, to.values[spec.id] ?? spec.default];
    return [spec.id, a === b ? b : valueBetween(spec, a, b, share)] as const;
  });
  return { modelId: to.modelId, values: Object.fromEntries(values) };
}
