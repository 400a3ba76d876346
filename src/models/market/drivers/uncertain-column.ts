import { keptWith } from '../../../core/kept-with.ts';
import { makeRecent } from '../../../core/recent.ts';
import { log10GrowthFromInterval, log10NormalFromInterval } from '../../distributions/lognormal.ts';
import { normalFromInterval, type Normal } from '../../distributions/normal.ts';
import type { Draws } from '../../draws.ts';
import type { Interval, IntervalShape, IntervalSpec } from '../../parameter.ts';

const keptColumns = 24;

const normals: Readonly<Record<IntervalShape, (interval: Interval) => Normal>> = {
  normal: normalFromInterval,
  lognormal: log10NormalFromInterval,
  growth: log10GrowthFromInterval,
};

function fillNormal({ mean, sd }: Normal, draws: Float32Array, into: Float32Array): void {
  for (let i = 0; i < into.length; i++) into[i] = mean + sd * (draws[i] as number);
}

function raiseTen(column: Float32Array): void {
  for (let i = 0; i < column.length; i++) column[i] = Math.exp(Math.LN10 * (column[i] as number));
}

function cut(column: Float32Array, least: number, most: number): void {
  for (let i = 0; i < column.length; i++) {
    const value = column[i] as number;
    if (value < least) column[i] = least;
    else if (value > most) column[i] = most;
  }
}

function makeColumn(
  { id, shape, min, max }: Pick<IntervalSpec, 'id' | 'shape' | 'min' | 'max'>,
  interval: Interval,
  draws: Draws,
): Float32Array {
  const column = new Float32Array(draws.count);
  fillNormal(normals[shape](interval), draws.normal(id), column);
  if (shape === 'growth') cut(column, Math.log10(1 + min), Math.log10(1 + max));
  if (shape === 'lognormal') raiseTen(column);
  if (shape !== 'growth') cut(column, min, max);
  return column;
}

const columnsOf = keptWith(() => makeRecent<Float32Array>(keptColumns));

/**
 * The values of an uncertain input, one a draw of the stream with its id, cut to its range; of a growth the log10 of the
 * yearly factor. The last few columns are kept with their draws and must not be written to.
 */
export function uncertainColumn(
  spec: Pick<IntervalSpec, 'id' | 'shape' | 'min' | 'max'>,
  interval: Interval,
  draws: Draws,
): Float32Array {
  const { low, high, level } = interval;
  return columnsOf(draws)([spec.id, low, high, level].join(' '), () =>
    makeColumn(spec, interval, draws),
  );
}
