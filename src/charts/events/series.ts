import { fromIsoDate } from '../../core/time.ts';
import type { Text } from '../../i18n/message.ts';
import { isSeen } from '../../models/market/forecast-row.ts';
import { eventGroups, type EventGroup } from '../../scenario/event-groups.ts';
import { sourceOf, textOf, type Grade, type SourceRef } from '../chart.ts';
import type { EventRow } from './queries.ts';

/** How an event is drawn: filled, hollow (not verified, disputed or superseded), or struck through. */
export type EventState = 'seen' | 'hollow' | 'wrong';

/** A dated figure beside a time axis; times are in milliseconds since 1970 (UTC). */
export interface ChartEvent {
  readonly id: string;
  /** Counts the chosen events from 1: group by group, in each by `at`. */
  readonly number: number;
  readonly group: EventGroup;
  readonly subject: Text;
  readonly value: number;
  readonly unit: EventRow['unit'];
  readonly currency: string | undefined;
  readonly qualifier: string;
  readonly startOn: string;
  readonly endOn: string;
  readonly precision: EventRow['period_precision'];
  /** The period is known, its day is not. */
  readonly isUndated: boolean;
  /** The start of the first day and the end of the last one. */
  readonly from: number;
  readonly to: number;
  /** Longer than a month: drawn as a bar. */
  readonly isPeriod: boolean;
  /** Where its number stands: the start of a period, else the middle of the day or month. */
  readonly at: number;
  readonly state: EventState;
  readonly note: Text | undefined;
  readonly source: SourceRef;
  readonly grade: Grade;
}

const msPerDay = 86_400_000;
const longestMonth = 31 * msPerDay;

/** The columns that the mark and its line in the list state. */
const statedColumns = ['value', 'unit', 'currency', 'period_start_on', 'period_end_on'];

function isSeenIn(row: EventRow): boolean {
  return isSeen(row, statedColumns);
}

function stateOf(row: EventRow): EventState {
  if (row.standing === 'wrong' || row.standing === 'misquote') return 'wrong';
  return isSeenIn(row) && row.standing === 'sound' ? 'seen' : 'hollow';
}

function eventOf(row: EventRow): Omit<ChartEvent, 'number'> {
  const from = fromIsoDate(row.period_start_on);
  const to = fromIsoDate(row.period_end_on) + msPerDay;
  const isPeriod = to - from > longestMonth;
  return {
    id: row.event_id,
    group: row.event_group,
    subject: {
      en: row.subject_en,
      'zh-Hant': row.subject_zh_hant,
      'zh-Hans': row.subject_zh_hans,
    },
    value: row.value,
    unit: row.unit,
    currency: row.currency,
    qualifier: row.value_qualifier,
    startOn: row.period_start_on,
    endOn: row.period_end_on,
    precision: row.period_precision,
    isUndated: row.period_kind === 'undated',
    from,
    to,
    isPeriod,
    at: isPeriod ? from : (from + to) / 2,
    state: stateOf(row),
    note: textOf(row, 'note'),
    source: sourceOf(row),
    grade: { evidence: isSeenIn(row) ? row.evidence : 'unverified', standing: row.standing },
  };
}

function inTime(a: Pick<ChartEvent, 'at' | 'id'>, b: Pick<ChartEvent, 'at' | 'id'>): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}

/** The events of the chosen groups, group by group and in the order of time, numbered from 1. */
export function selectEvents(
  rows: readonly EventRow[],
  groups: readonly EventGroup[],
): readonly ChartEvent[] {
  return eventGroups
    .filter((group) => groups.includes(group))
    .flatMap((group) =>
      rows
        .filter((row) => row.event_group === group)
        .map(eventOf)
        .toSorted(inTime),
    )
    .map((event, place) => ({ ...event, number: place + 1 }));
}

/** Some events (as `selectEvents` orders them) by group, without empty groups. */
export function byGroup(
  events: readonly ChartEvent[],
): readonly { readonly group: EventGroup; readonly events: readonly ChartEvent[] }[] {
  return eventGroups
    .map((group) => ({ group, events: events.filter((event) => event.group === group) }))
    .filter((each) => each.events.length > 0);
}
