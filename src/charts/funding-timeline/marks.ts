import type { DrawnElement } from '../parts/drawn-element.ts';
import type { Theme } from '../theme.ts';
import type { TimelineFrame } from './frame.ts';
import { markArea, reachOf } from './mark-area.ts';
import { eventElements, markColor } from './mark-style.ts';
import type { TimelineEvent, TimelineSeries } from './series.ts';

type Point = readonly [x: number, y: number];

/** Half the height of the ends of a period, in CSS pixels. */
const capReach = 2.5;

/** The line over the period of which the day is not known, where it is longer than its mark; dashed where the date was not seen. */
function periodLine(
  event: TimelineEvent,
  frame: TimelineFrame,
  theme: Theme,
): readonly DrawnElement[] {
  const { period, row } = event;
  const [x1, x2] = [frame.toX(period.from), frame.toX(period.to)];
  const [x, y] = frame.placeOf(event);
  const reach = reachOf(event, frame.area);
  if (x2 - x1 <= 2 * reach) return [];
  const style = {
    stroke: markColor(event, theme),
    lineWidth: 1.25,
    opacity: 0.55,
    ...(row.date_precision === 'unseen' && { lineDash: [2, 3] }),
  };
  const line = ([fromX, fromY]: Point, [toX, toY]: Point): DrawnElement => ({
    type: 'line',
    shape: { x1: fromX, y1: fromY, x2: toX, y2: toY },
    style,
  });
  return [
    line([x1, y], [x - reach, y]),
    line([x + reach, y], [x2, y]),
    line([x1, y - capReach], [x1, y + capReach]),
    line([x2, y - capReach], [x2, y + capReach]),
  ];
}

/** The marks of all events, the largest at the back, over the lines of their periods. */
export function markElements(
  { events }: TimelineSeries,
  frame: TimelineFrame,
  theme: Theme,
): readonly DrawnElement[] {
  const ordered = events.toSorted((a, b) => markArea(b, frame.area) - markArea(a, frame.area));
  return [
    ...events.flatMap((event) => periodLine(event, frame, theme)),
    ...ordered.flatMap((event) => eventElements(event, frame.placeOf(event), frame.area, theme)),
  ];
}
