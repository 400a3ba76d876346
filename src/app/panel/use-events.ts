import { useMemo, useState } from 'react';
import { eventsQuery, type EventRow } from '../../charts/events/queries.ts';
import type { ChartEvent } from '../../charts/events/series.ts';
import type { EventGroup } from '../../scenario/event-groups.ts';
import { useRows, type Rows } from '../engine/use-rows.ts';
import { useAnnotationLink } from './use-annotation-link.ts';

/** The choice of events for the axes of time of a page, and the rows behind them. */
export interface EventChoices {
  readonly groups: readonly EventGroup[];
  readonly choose: (groups: readonly EventGroup[]) => void;
  /** Whether the reader has opened the choice at this chart. */
  readonly isChoosing: boolean;
  readonly setChoosing: (isChoosing: boolean) => void;
  /** Whether the chart has to show events. */
  readonly isWanted: boolean;
  readonly rows: Rows<EventRow>;
}

/** The choice with the events that are shown. */
export interface Events extends EventChoices {
  /** The same array until the choice or the rows change; empty until there are rows. */
  readonly shown: readonly ChartEvent[];
}

/** Reads and changes the choice of events in the link of the page; their rows are fetched only for a chart over time, once a group is chosen. */
export function useEvents(hasTimeAxis: boolean): EventChoices {
  const { values, change } = useAnnotationLink();
  const [isChoosing, setChoosing] = useState(false);
  const groups = values.events;
  const isWanted = hasTimeAxis && groups.length > 0;
  const rows = useRows(eventsQuery, eventsQuery.defaults, { isWanted });
  return useMemo(
    () => ({
      groups,
      choose: (events) => change({ events }),
      isChoosing,
      setChoosing,
      isWanted,
      rows,
    }),
    [groups, change, isChoosing, isWanted, rows],
  );
}
