import type { ChartDefinition } from '../chart.ts';

/** A chart of amounts or rates over time, which can be measured between two of its points. */
export type MeasurableChart<Series> = ChartDefinition<Series> &
  Required<Pick<ChartDefinition<Series>, 'timeAxis' | 'writeAmount'>>;

/** Whether a chart shows amounts or rates over time. */
export function isMeasurable<Series>(
  definition: ChartDefinition<Series>,
): definition is MeasurableChart<Series> {
  return definition.timeAxis !== undefined && definition.writeAmount !== undefined;
}
