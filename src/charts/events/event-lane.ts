import type { CustomSeriesOption } from 'echarts/charts';
import { toDecimalYear } from '../../core/time.ts';
import type { ChartContext, TimeUnit } from '../chart.ts';
import type { Box, DrawnElement } from '../parts/drawn-element.ts';
import type { PlacedEvent } from './lane-marks.ts';
import { laneRows, placedIn, type LanePlace } from './lane-rows.ts';
import type { ChartEvent } from './series.ts';

/** The id of the series that draws events in the first plot. */
export const eventLaneId = 'events';

/** Lines nearer to each other than this would run together, in pixels. */
const lineGap = 4;

/** A time on an axis of decimal years, or of milliseconds. */
export function onAxis(time: number, unit: TimeUnit): number {
  return unit === 'ms' ? time : toDecimalYear(time);
}

/** Those whose lines are drawn: one that comes too close behind another has none of its own. */
function apart(placed: readonly PlacedEvent[]): readonly PlacedEvent[] {
  let last = -Infinity;
  return placed
    .toSorted((a, b) => a.x - b.x)
    .filter(({ x }) => {
      const isApart = x - last >= lineGap;
      if (isApart) last = x;
      return isApart;
    });
}

function plotLine({ event, x }: PlacedEvent, { y, height }: Box, context: ChartContext) {
  return {
    type: 'line' as const,
    shape: { x1: x, y1: y, x2: x, y2: y + height },
    style: {
      stroke: context.theme.muted,
      lineWidth: 1,
      lineDash: event.state === 'seen' ? [1, 3] : [1, 6],
      opacity: 0.8,
    },
  };
}

function plotLines(
  events: readonly ChartEvent[],
  place: LanePlace,
  context: ChartContext,
): readonly DrawnElement[] {
  const moments = events.filter(({ isPeriod }) => !isPeriod);
  return apart(placedIn(moments, place)).map((each) => plotLine(each, place.plot, context));
}

/** A plot of a drawing by the index of its axes, and whether the lane under it has marks, and names before its rows. */
export interface LanePlot {
  readonly index: number;
  readonly hasMarks: boolean;
  readonly hasNames: boolean;
}

/** The series of some events in one plot: dotted lines over it, and their numbers in a lane at the foot of the drawing; places come from the axis, so that they stay right as it moves. Its data name the events, so that it is drawn anew when they change. */
export function eventLane(
  events: readonly ChartEvent[],
  unit: TimeUnit,
  { index, hasMarks, hasNames }: LanePlot,
  context: ChartContext,
): CustomSeriesOption {
  return {
    id: index === 0 ? eventLaneId : `${eventLaneId}-${index}`,
    type: 'custom',
    xAxisIndex: index,
    yAxisIndex: index,
    silent: true,
    clip: false,
    z: 2,
    encode: { x: -1, y: -1 },
    data: [{ value: [0], name: events.map(({ id }) => id).join(' ') }],
    renderItem: (params, api) => {
      const place = {
        plot: params.coordSys as unknown as Box,
        foot: api.getHeight(),
        toX: (time: number) => api.coord([onAxis(time, unit), 1])[0] ?? NaN,
        hasNames,
      };
      return {
        type: 'group',
        $mergeChildren: false,
        children: [
          ...plotLines(events, place, context),
          ...(hasMarks ? laneRows(events, place, context) : []),
        ],
      };
    },
  };
}
