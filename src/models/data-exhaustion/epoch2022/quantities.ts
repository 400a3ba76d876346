import { log10NormalFromInterval } from '../../distributions/lognormal.ts';
import type { Draws } from '../../draws.ts';
import type { Interval, ParametersOf } from '../../parameter.ts';
import type { parameters } from './parameters.ts';

/** The values of the assumptions of the 2022 model. */
export type Epoch2022Values = ParametersOf<typeof parameters>;

type QuantityId = {
  [K in keyof Epoch2022Values]: Epoch2022Values[K] extends Interval ? K : never;
}[keyof Epoch2022Values];

/** Draws of a lognormal quantity, in its own unit; its id is the name of its stream. */
export function quantityColumn(
  values: Epoch2022Values,
  draws: Draws,
  id: QuantityId,
): Float64Array {
  const { mean, sd } = log10NormalFromInterval(values[id]);
  return Float64Array.from(draws.normal(id), (z) => 10 ** (mean + sd * z));
}

/** log10 of a value computed for each draw. */
export function log10Column(count: number, valueOf: (draw: number) => number): Float32Array {
  return Float32Array.from({ length: count }, (_, draw) => Math.log10(valueOf(draw)));
}
