import type { EventGroup } from '../../scenario/event-groups.ts';
import { barText } from '../parts/bar-text.ts';
import type { Box, DrawnElement } from '../parts/drawn-element.ts';
import { boldFactor, textWidth } from '../parts/text-width.ts';
import type { ChartContext } from '../chart.ts';
import { joinMarks, type JoinedMark } from './join-marks.ts';
import { markFontSize, markHeight } from './lane-frame.ts';
import { markOutline } from './mark-outline.ts';
import type { ChartEvent, EventState } from './series.ts';

/** An event with the place of its mark, in pixels. */
export interface PlacedEvent {
  readonly event: ChartEvent;
  readonly x: number;
}

/** How far a mark at the end of the axis may stand out of the plot, and how near two may come. */
const overhang = 4;
/** How near a mark may come to the edge of the drawing, which would cut its outline. */
const edge = 1;
const gap = 2;
const textRoom = 12;

/** The numbers that a mark stands for: one, or the first and the last of a range. */
function numbersOf(members: readonly PlacedEvent[]): string {
  const [first, last] = [members[0]?.event.number ?? 0, members.at(-1)?.event.number ?? 0];
  return first === last ? String(first) : `${first}–${last}`;
}

function widthOf(members: readonly PlacedEvent[]): number {
  return textWidth(numbersOf(members), markFontSize) * boldFactor + textRoom;
}

/** Filled as soon as one of the events was seen, struck only where all of them are wrong. */
function stateOf(members: readonly PlacedEvent[]): EventState {
  const states = members.map(({ event }) => event.state);
  if (states.includes('seen')) return 'seen';
  return states.every((state) => state === 'wrong') ? 'wrong' : 'hollow';
}

function strike({ x, y, width, height }: Box, color: string): DrawnElement {
  return {
    type: 'line',
    shape: { x1: x - 3, y1: y + height + 1, x2: x + width + 3, y2: y - 1 },
    style: { stroke: color, lineWidth: 1.5 },
  };
}

function drawMark(
  { members, x, width }: JoinedMark<PlacedEvent>,
  group: EventGroup,
  y: number,
  context: ChartContext,
): DrawnElement {
  const { ink, paper } = context.theme;
  const state = stateOf(members);
  const isFilled = state === 'seen';
  const box = { x: x - width / 2, y: y - markHeight / 2, width, height: markHeight };
  return {
    type: 'group',
    $mergeChildren: false,
    children: [
      {
        type: 'path',
        shape: { pathData: markOutline(group, box) },
        style: { fill: isFilled ? ink : paper, stroke: ink, lineWidth: 1.5 },
      },
      {
        type: 'text',
        x,
        y: y + 0.5,
        style: {
          ...barText(context),
          text: numbersOf(members),
          fill: isFilled ? paper : ink,
          lineWidth: 0,
          align: 'center',
          fontSize: markFontSize,
          fontWeight: 600,
        },
      },
      ...(state === 'wrong' ? [strike(box, ink)] : []),
    ],
  };
}

/** The numbered marks of the events of a group in view (in order of time) on one line at `y`; those that would overlap are joined. */
export function laneMarks(
  placed: readonly PlacedEvent[],
  group: EventGroup,
  { x, width }: Pick<Box, 'x' | 'width'>,
  y: number,
  context: ChartContext,
): readonly DrawnElement[] {
  const left = Math.max(edge, x - overhang);
  const right = Math.min(context.width - edge, x + width + overhang);
  const room = { left, right, least: markHeight, gap };
  return joinMarks(placed, widthOf, room).map((mark) => drawMark(mark, group, y, context));
}
