import { deviationsFromMedian, intervalQuantile } from '../interval-centre.ts';
import type { Interval, IntervalSpec } from '../parameter.ts';
import type { Scenario } from '../scenario.ts';
import { centralValue, rangedSpecOf, type RangedSpec } from './central-value.ts';

const level = 0.95;
const standardDeviationsWide = 2 * 1.959964;

/** How far a value lies from where an assumption stands. */
export interface Departure {
  /**
   * In widths of the present 95 % interval on the scale of its shape; where nothing is uncertain, in factors of ten on a log
   * scale and in lengths of the whole range on a linear one.
   */
  readonly distance: number;
  /** The present 95 % interval as far as the range of the assumption goes; `undefined` where nothing is uncertain. */
  readonly interval: Interval | undefined;
  /** The value over the present one; `undefined` on a linear scale. */
  readonly ratio: number | undefined;
}

function centralInterval(spec: IntervalSpec, interval: Interval): Interval {
  const endAt = (share: number): number =>
    Math.min(Math.max(intervalQuantile(spec, interval, share), spec.min), spec.max);
  return { low: endAt((1 - level) / 2), high: endAt((1 + level) / 2), level };
}

function distanceOnScale({ scale, min, max }: RangedSpec, from: number, to: number): number {
  return scale === 'log' ? Math.abs(Math.log10(to / from)) : Math.abs(to - from) / (max - min);
}

/** How far a value, of an uncertain input a median, would depart from a sound scenario; throws for a choice. */
export function departureOf(scenario: Scenario, parameterId: string, value: number): Departure {
  const spec = rangedSpecOf(scenario, parameterId);
  const present = scenario.values[parameterId];
  const current = centralValue(scenario, parameterId);
  const ratio = spec.scale === 'log' ? value / current : undefined;
  if (spec.kind === 'point' || typeof present !== 'object' || present.low === present.high) {
    return { distance: distanceOnScale(spec, current, value), interval: undefined, ratio };
  }
  const deviations = Math.abs(deviationsFromMedian(spec, present, value));
  const interval = centralInterval(spec, present);
  return { distance: deviations / standardDeviationsWide, interval, ratio };
}
