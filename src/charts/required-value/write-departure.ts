import { rangedSpecOf } from '../../models/analysis/central-value.ts';
import { departureOf } from '../../models/analysis/departure.ts';
import type { Scenario } from '../../models/scenario.ts';
import { writeValue } from '../../scenario/parameter-text/write-value.ts';
import type { ChartContext } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { leversMessages as messages } from './levers-messages.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

function roundFactor(factor: number, { format }: Words): string {
  return format.number(Number(factor.toPrecision(2)));
}

/** How far a value departs from where an assumption stands, in words: within its 95 % interval, how many times the present median, or how much of its range. */
export function writeDeparture(
  scenario: Scenario,
  parameterId: string,
  value: number,
  context: Words,
): string {
  const { t, format } = context;
  const { distance, interval: ends, ratio } = departureOf(scenario, parameterId, value);
  const isUp = ratio !== undefined && ratio >= 1;
  const times =
    ratio === undefined
      ? undefined
      : { factor: roundFactor(isUp ? ratio : 1 / ratio, context), change: isUp ? 'up' : 'down' };
  if (ends === undefined) {
    return times
      ? t(messages.timesValue, times)
      : t(messages.alongRange, { share: format.percent(distance) });
  }
  const spec = rangedSpecOf(scenario, parameterId);
  const interval = writeValue(scenario.modelId, spec, ends, context);
  if (value >= ends.low && value <= ends.high) return closeHan(t(messages.within, { interval }));
  return closeHan(
    times ? t(messages.timesMedian, { ...times, interval }) : t(messages.outside, { interval }),
  );
}
