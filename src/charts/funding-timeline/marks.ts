import type { DrawnElement } from '../parts/drawn-element.ts';
import { periodLine } from '../parts/period-line.ts';
import type { Theme } from '../theme.ts';
import type { TimelineFrame } from './frame.ts';
import { markArea, reachOf } from './mark-area.ts';
import { eventElements, markColor } from './mark-style.ts';
import type { TimelineEvent, TimelineSeries } from './series.ts';

function periodOf(
  event: TimelineEvent,
  frame: TimelineFrame,
  theme: Theme,
): readonly DrawnElement[] {
  const { period, row } = event;
  const ends = [frame.toX(period.from), frame.toX(period.to)] as const;
  const look = { color: markColor(event, theme), isSeen: row.date_precision !== 'unseen' };
  return periodLine(ends, frame.placeOf(event), reachOf(event, frame.area), look);
}

/** The marks of all events, the largest at the back, over the lines of their periods. */
export function markElements(
  { events }: TimelineSeries,
  frame: TimelineFrame,
  theme: Theme,
): readonly DrawnElement[] {
  const ordered = events.toSorted((a, b) => markArea(b, frame.area) - markArea(a, frame.area));
  return [
    ...events.flatMap((event) => periodOf(event, frame, theme)),
    ...ordered.flatMap((event) => eventElements(event, frame.placeOf(event), frame.area, theme)),
  ];
}
