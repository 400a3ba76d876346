import { groupBy } from '../../core/group-by.ts';
import { toDecimalYear } from '../../core/time.ts';
import type { ChartContext } from '../chart.ts';
import type { NativeMarker, NativeSeries } from '../native-chart.ts';
import { categoryMarks } from '../parts/funding-marks.ts';
import { categoryMessages } from '../parts/funding-messages.ts';
import { nativeMessages } from '../parts/native-messages.ts';
import { firmMarker, type NativePoint } from '../parts/native-series.ts';
import { nativeOutline } from '../parts/native-outline.ts';
import { markColor } from './mark-style.ts';
import { fundingTimelineMessages as messages } from './messages.ts';
import type { TimelineEvent } from './series.ts';

/** An event with its place in axis units. */
export interface NativeEvent {
  readonly event: TimelineEvent;
  readonly y: number;
  readonly label?: string;
}

const sizes = { round: 8, other: 9 } as const;

const roleMessages = {
  outcome: messages.keyOutcome,
  spent: messages.keySpent,
  open: messages.keyOpen,
} as const;

/** Rounds, and rejected figures of such, are told apart by category; all else by what it is. */
function familyOf({ role, row }: TimelineEvent): string {
  return role === 'round' || role === 'rejected' ? row.category : role;
}

function isFirm({ role, isSeen }: TimelineEvent): boolean {
  return isSeen && (role === 'round' || role === 'outcome');
}

function nameOf(event: TimelineEvent, { t }: ChartContext): string {
  const { role, row, isSeen } = event;
  const name =
    role === 'round' || role === 'rejected'
      ? t(categoryMessages[row.category])
      : t(roleMessages[role]);
  return isSeen ? name : t(nativeMessages.noted, { name, note: t(messages.keyUnseen) });
}

function markerOf(event: TimelineEvent): NativeMarker {
  const { role, row } = event;
  if (role === 'round' || role === 'rejected') {
    const shape = nativeOutline(categoryMarks[row.category].shape);
    return firmMarker(shape, isFirm(event), sizes.round);
  }
  return firmMarker(role === 'open' ? 'circle' : 'square', isFirm(event), sizes.other);
}

function pointOf({ event, y, label }: NativeEvent): NativePoint {
  return { x: toDecimalYear(event.at), y, ...(label !== undefined && { label }) };
}

/** Events as marks, a series for each category of rounds and each other role; hollow where not verified, a cross over rejected figures. */
export function eventSeries(
  events: readonly NativeEvent[],
  context: ChartContext,
): readonly NativeSeries[] {
  const { theme, t } = context;
  const looks = groupBy(
    events,
    ({ event }) => `${familyOf(event)} ${isFirm(event)} ${event.isSeen}`,
  );
  const marks = [...looks.values()].flatMap((own): readonly NativeSeries[] => {
    const event = own[0]?.event;
    if (event === undefined) return [];
    const look = { name: nameOf(event, context), color: markColor(event, theme) };
    return [{ ...look, marker: markerOf(event), points: own.map(pointOf) }];
  });
  const rejected = events.filter(({ event }) => event.role === 'rejected');
  const cross: NativeSeries = {
    name: t(messages.keyRejected),
    color: theme.ink,
    marker: { shape: 'cross', size: 9 },
    points: rejected.map(({ event, y }) => pointOf({ event, y })),
  };
  return [...marks, cross];
}
