import type { EventGroup } from '../../scenario/event-groups.ts';
import { periodRows } from './period-rows.ts';
import { byGroup, type ChartEvent } from './series.ts';

/** Height of a mark, and of its text, in CSS pixels. */
export const markHeight = 20;
export const markFontSize = 12;

const roomAbove = 8;
const roomBelow = 2;
const rowGap = 6;
const barStep = 8;

/** The row of a group: how far the middles of its marks and of its bars lie above the foot of the drawing, in CSS pixels. */
export interface LaneRow {
  readonly group: EventGroup;
  readonly events: readonly ChartEvent[];
  readonly marksAboveFoot: number;
  /** By the id of a period. */
  readonly barAboveFoot: ReadonlyMap<string, number>;
}

/** The lane under the plot, one row a group from the top; heights in CSS pixels. */
export interface LaneFrame {
  readonly height: number;
  readonly rows: readonly LaneRow[];
}

/** The lane of some events. */
export function laneFrame(events: readonly ChartEvent[]): LaneFrame {
  const groups = byGroup(events).map((each) => ({ ...each, periods: periodRows(each.events) }));
  const heights = groups.map(({ periods }) => markHeight + periods.count * barStep + rowGap);
  const height = roomAbove + heights.reduce((sum, each) => sum + each, 0) + roomBelow;
  const rows = groups.map(({ group, events: own, periods }, place) => {
    const above = heights.slice(0, place).reduce((sum, each) => sum + each, roomAbove);
    const top = height - above;
    const bars = Array.from(
      periods.rowOf,
      ([id, row]) => [id, top - markHeight - (row + 0.75) * barStep] as const,
    );
    return {
      group,
      events: own,
      marksAboveFoot: top - markHeight / 2,
      barAboveFoot: new Map(bars),
    };
  });
  return { height, rows };
}
