import { memoizeOnce } from '../../core/memoize-once.ts';
import type { ChartContext, ChartPoint, TimeUnit, Track } from '../chart.ts';
import { onAxis } from './event-lane.ts';
import { laneFrame } from './lane-frame.ts';
import { eventGroupMessages } from './messages.ts';
import type { ChartEvent } from './series.ts';
import { writeEvent } from './write-event.ts';

/** The events as stops of the data cursor, one track a group in the order of time; `middle` gives an amount within the plot and is asked only when a place is read. */
export function eventTracks(
  events: readonly ChartEvent[],
  unit: TimeUnit,
  middle: () => number,
  context: ChartContext,
): readonly Track[] {
  const y = memoizeOnce(middle);
  return laneFrame(events).rows.map(({ group, events: own, marksAboveFoot }) => ({
    id: `events-${group}`,
    label: context.t(eventGroupMessages[group]),
    points: own.map((event): ChartPoint => {
      const x = onAxis(event.at, unit);
      return {
        id: event.id,
        aboveFoot: marksAboveFoot,
        get at() {
          return [x, y()] as const;
        },
        get text() {
          return writeEvent(event, context);
        },
      };
    }),
  }));
}
