import type { ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { Box, DrawnElement } from '../parts/drawn-element.ts';
import { textWidth } from '../parts/text-width.ts';
import { periodBar } from './lane-bars.ts';
import { laneFrame, type LaneRow } from './lane-frame.ts';
import { laneMarks, type PlacedEvent } from './lane-marks.ts';
import { eventMessages as messages, groupNameMessages } from './messages.ts';
import type { ChartEvent } from './series.ts';

/** Where the lane is drawn: the plot above it, the foot of the drawing, and how a time becomes pixels. */
export interface LanePlace {
  readonly plot: Box;
  readonly foot: number;
  readonly toX: (time: number) => number;
  /** Whether the rows are named. */
  readonly hasNames: boolean;
}

const nameGap = 6;

function isInView({ from, to, at, isPeriod }: ChartEvent, { plot, toX }: LanePlace): boolean {
  const right = plot.x + plot.width;
  return isPeriod ? toX(to) > plot.x && toX(from) < right : toX(at) >= plot.x && toX(at) <= right;
}

/** The events in view, each where its mark stands; a period that has begun before stands at the edge of the plot. */
export function placedIn(events: readonly ChartEvent[], place: LanePlace): readonly PlacedEvent[] {
  const { plot, toX } = place;
  return events
    .filter((event) => isInView(event, place))
    .map((event) => ({ event, x: Math.max(plot.x, toX(event.at)) }));
}

function smallText(
  text: string,
  [x, y]: readonly [number, number],
  align: 'left' | 'right',
  context: ChartContext,
): DrawnElement {
  const style = { ...barText(context), text, align, fill: context.theme.muted };
  return { type: 'text', x, y, style };
}

/** The line on which the marks stand, with the name of the group before it where there is room. */
function rowLine(
  group: LaneRow['group'],
  { plot: { x, width }, hasNames }: LanePlace,
  y: number,
  context: ChartContext,
) {
  const text = context.t(groupNameMessages[group]);
  const hasRoom = hasNames && textWidth(text, chartFontSize(context)) + nameGap <= x;
  return [
    {
      type: 'line' as const,
      shape: { x1: x, y1: y, x2: x + width, y2: y },
      style: { stroke: context.theme.rule, lineWidth: 1 },
    },
    ...(hasRoom ? [smallText(text, [x - nameGap, y], 'right', context)] : []),
  ];
}

function rowBars(
  { marksAboveFoot, barAboveFoot }: LaneRow,
  placed: readonly PlacedEvent[],
  { plot, foot, toX }: LanePlace,
  { theme }: ChartContext,
): readonly DrawnElement[] {
  return placed.flatMap(({ event, x }) => {
    const aboveFoot = barAboveFoot.get(event.id);
    if (aboveFoot === undefined) return [];
    const right = Math.min(plot.x + plot.width, toX(event.to));
    const at = { left: x, right, y: foot - aboveFoot, markY: foot - marksAboveFoot };
    return [periodBar(event, at, theme)];
  });
}

function drawRow(row: LaneRow, place: LanePlace, context: ChartContext): readonly DrawnElement[] {
  const { plot, foot } = place;
  const y = foot - row.marksAboveFoot;
  const placed = placedIn(row.events, place);
  return [
    ...rowLine(row.group, place, y, context),
    ...(placed.length === 0
      ? [smallText(context.t(messages.none), [plot.x + nameGap, y], 'left', context)]
      : []),
    ...rowBars(row, placed, place, context),
    ...laneMarks(placed, row.group, plot, y, context),
  ];
}

/** The rows of the lane of some events, one a group. */
export function laneRows(
  events: readonly ChartEvent[],
  place: LanePlace,
  context: ChartContext,
): readonly DrawnElement[] {
  return laneFrame(events).rows.flatMap((row) => drawRow(row, place, context));
}
