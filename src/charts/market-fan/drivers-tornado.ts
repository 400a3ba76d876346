import type { DriverBar, DriverEnd, DriverSensitivity } from '../../models/market/drivers/index.ts';
import type { ParameterOwner } from '../../scenario/parameter-text/parameter-owner.ts';
import type { SourceRef } from '../chart.ts';
import { moneyOutcome } from '../tornado/money-outcome.ts';
import type { TornadoBar, TornadoEnd, TornadoSeries } from '../tornado/series.ts';

function toEnd({ value, medianSize }: DriverEnd): TornadoEnd {
  return { value, median: medianSize };
}

function toBar({ parameterId, low, high }: DriverBar): TornadoBar {
  const swing = Math.abs(high.medianSize - low.medianSize);
  return { parameterId, low: toEnd(low), high: toEnd(high), swing };
}

/** What moves the size of a market in a year, the largest difference in money first; `source` is that of the figure that the scenario starts from. */
export function driversTornado(
  owner: ParameterOwner,
  { year, currency, medianSize, bars, shares }: DriverSensitivity,
  source: SourceRef,
): TornadoSeries {
  return {
    owner,
    outcome: moneyOutcome(currency, year),
    median: medianSize,
    bars: bars.map(toBar).toSorted((a, b) => (b.swing ?? 0) - (a.swing ?? 0)),
    shares,
    source,
  };
}
