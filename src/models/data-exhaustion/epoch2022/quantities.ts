import { keptWith } from '../../../core/kept-with.ts';
import { makeRecent } from '../../../core/recent.ts';
import type { Distribution } from '../../distributions/distribution.ts';
import { log10NormalFromInterval } from '../../distributions/lognormal.ts';
import type { Draws } from '../../draws.ts';
import type { Interval, ParametersOf } from '../../parameter.ts';
import type { parameters } from './parameters.ts';

const keptColumns = 40;

/** The values of the assumptions of the 2022 model. */
export type Epoch2022Values = ParametersOf<typeof parameters>;

type QuantityId = {
  [K in keyof Epoch2022Values]: Epoch2022Values[K] extends Interval ? K : never;
}[keyof Epoch2022Values];

const columnsOf = keptWith(() => makeRecent<Float64Array>(keptColumns));

/** Draws of a lognormal quantity, in its own unit; its id is the name of its stream. Kept with the draws. */
export function quantityColumn(
  values: Epoch2022Values,
  draws: Draws,
  id: QuantityId,
): Float64Array {
  return columnsOf(draws)(JSON.stringify([id, values[id]]), () => {
    const { mean, sd } = log10NormalFromInterval(values[id]);
    return Float64Array.from(draws.normal(id)).map((z) => Math.exp(Math.LN10 * (mean + sd * z)));
  });
}

/** Draws of a quantity whose distribution is cut, in its own unit; its id is the name of its stream. Kept with the draws. */
export function cutColumn(
  values: Epoch2022Values,
  draws: Draws,
  id: QuantityId,
  distributionOf: (interval: Interval) => Distribution,
): Float64Array {
  return columnsOf(draws)(JSON.stringify([id, values[id]]), () => {
    const distribution = distributionOf(values[id]);
    return Float64Array.from(draws.uniform(id)).map((share) => distribution.quantile(share));
  });
}

/** log10 of a value computed for each draw. */
export function log10Column(count: number, valueOf: (draw: number) => number): Float32Array {
  const column = new Float32Array(count);
  for (let draw = 0; draw < count; draw++) column[draw] = Math.log10(valueOf(draw));
  return column;
}
