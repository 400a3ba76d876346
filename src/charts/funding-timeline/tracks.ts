import type { ChartContext, ChartPoint, Track } from '../chart.ts';
import { categoryMessages } from '../parts/funding-messages.ts';
import { frameOf, type TimelineFrame } from './frame.ts';
import { drawnCategories, type TimelineEvent, type TimelineSeries } from './series.ts';
import { writeEvent } from './write-event.ts';

function pointOf(event: TimelineEvent, frame: TimelineFrame, context: ChartContext): ChartPoint {
  const { id, row, at, amountUsd } = event;
  const [, y] = frame.placeOf(event);
  return {
    id,
    name: row.company,
    ...(amountUsd === undefined
      ? { at: [at, y - (frame.lane?.top ?? 0)] as const, plot: 1 }
      : { at: [at, amountUsd] as const }),
    text: writeEvent(event, context),
  };
}

/** The stops of the data cursor, a track for each category in the order of time; an event whose amount is not known stands in the second plot, in pixels from the top of the lane. */
export function toTracks(series: TimelineSeries, context: ChartContext): readonly Track[] {
  const frame = frameOf(series, context.width);
  return drawnCategories(series).map((category) => ({
    id: category,
    label: context.t(categoryMessages[category]),
    points: series.events
      .filter(({ row }) => row.category === category)
      .map((event) => pointOf(event, frame, context)),
  }));
}
