import type { Sensitivity, SensitivityEnd } from '../../models/analysis/sensitivity.ts';
import type { ModelId } from '../../models/scenario.ts';
import type { SourceRef } from '../chart.ts';
import type { TornadoEnd, TornadoSeries } from './series.ts';
import { yearOutcome } from './year-outcome.ts';

function toEnd({ value, medianYear }: SensitivityEnd): TornadoEnd {
  return { value, median: medianYear };
}

/** What moves the run-out year of a model; `source` is the study whose equations gave the years. */
export function runOutTornado(
  modelId: ModelId,
  { medianYear, bars, shares }: Sensitivity,
  source: SourceRef,
): TornadoSeries {
  return {
    owner: modelId,
    outcome: yearOutcome,
    median: medianYear,
    bars: bars.map(({ parameterId, low, high, swingYears }) => ({
      parameterId,
      low: toEnd(low),
      high: toEnd(high),
      swing: swingYears,
    })),
    shares,
    source,
  };
}
