import { modelCatalog } from '../models/model-catalog.ts';
import type { ParameterSpec, ParameterValue } from '../models/parameter.ts';
import type { Scenario } from '../models/scenario.ts';

function between(scale: 'linear' | 'log', from: number, to: number, share: number): number {
  return scale === 'log' && from > 0 && to > 0
    ? from * (to / from) ** share
    : from + (to - from) * share;
}

function valueBetween(
  spec: ParameterSpec,
  from: ParameterValue,
  to: ParameterValue,
  share: number,
): ParameterValue {
  if (spec.kind === 'choice') return share < 0.5 ? from : to;
  if (typeof from === 'number' && typeof to === 'number')
    return between(spec.scale, from, to, share);
  if (typeof from !== 'object' || typeof to !== 'object') return to;
  return {
    low: between(spec.scale, from.low, to.low, share),
    high: between(spec.scale, from.high, to.high, share),
    level: share < 0.5 ? from.level : to.level,
  };
}

/** The scenario a share (0 to 1) of the way from one to another; choices switch half-way, and another model at once. */
export function scenarioBetween(from: Scenario, to: Scenario, share: number): Scenario {
  if (from.modelId !== to.modelId || share >= 1) return to;
  const values = Object.values(modelCatalog[to.modelId].parameters).map((spec) => {
    const [a, b] = [from.values[spec.id] ?? spec.default, to.values[spec.id] ?? spec.default];
    return [spec.id, a === b ? b : valueBetween(spec, a, b, share)] as const;
  });
  return { modelId: to.modelId, values: Object.fromEntries(values) };
}
