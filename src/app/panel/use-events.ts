import { useMemo } from 'react';
import { eventsQuery, type EventRow } from '../../charts/events/queries.ts';
import { selectEvents, type ChartEvent } from '../../charts/events/series.ts';
import { annotationSettings } from '../../scenario/annotation-settings.ts';
import type { EventGroup } from '../../scenario/event-groups.ts';
import { useRows, type Rows } from '../engine/use-rows.ts';
import { useLink } from '../use-link.ts';

/** The events that the reader chose for the axes of time of a page. */
export interface Events {
  readonly groups: readonly EventGroup[];
  readonly choose: (groups: readonly EventGroup[]) => void;
  /** The same array until the choice or the rows change; empty until there are rows. */
  readonly shown: readonly ChartEvent[];
  readonly rows: Rows<EventRow>;
}

const noEvents: readonly ChartEvent[] = [];

/** Reads and changes the choice of events in the link of the page; their rows are fetched only for a chart over time, once a group is chosen. */
export function useEvents(hasTimeAxis: boolean): Events {
  const { values, change } = useLink(annotationSettings);
  const groups = values.events;
  const isWanted = hasTimeAxis && groups.length > 0;
  const rows = useRows(eventsQuery, eventsQuery.defaults, { isWanted });
  const shown = useMemo(
    () => (isWanted && rows.rows ? selectEvents(rows.rows, groups) : noEvents),
    [isWanted, rows.rows, groups],
  );
  return useMemo(
    () => ({ groups, choose: (events) => change({ events }), shown, rows }),
    [groups, change, shown, rows],
  );
}
