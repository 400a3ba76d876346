import type { ChartContext, Track } from '../chart.ts';
import { totalOf, type QuartersSeries } from '../funding-quarters/series.ts';
import { writeCategory, writePoint } from '../funding-quarters/write-period.ts';
import { frameOf } from './frame.ts';

/** The stops of the data cursor: the years with a round in order of time. */
export function toTracks(series: QuartersSeries, context: ChartContext): readonly Track[] {
  const { bars, base } = frameOf(series, context);
  const points = bars
    .filter(({ period }) => totalOf(period).roundCount > 0)
    .map(({ period, from, to, box }) => {
      const tally = totalOf(period);
      return {
        id: period.id,
        at: [(from + to) / 2, box?.y ?? base] as const,
        spanX: [from, to] as const,
        text: writePoint(period, undefined, { tally, own: tally }, series.view, context),
      };
    });
  return points.length === 0
    ? []
    : [{ id: 'total', label: writeCategory(undefined, context), points }];
}
