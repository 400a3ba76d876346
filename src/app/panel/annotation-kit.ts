import { withArrows } from '../../charts/arrows/with-arrows.ts';
import { nameArrowEnd, writeArrows } from '../../charts/arrows/write-arrows.ts';
import { selectEvents } from '../../charts/events/series.ts';
import { withEvents } from '../../charts/events/with-events.ts';
import { writeEventKey } from '../../charts/events/write-event.ts';
import { ArrowList } from './ArrowList.tsx';
import { EventChoice } from './EventChoice.tsx';
import { EventList } from './EventList.tsx';
import { measuringMessages } from './measuring-messages.ts';

/** What draws, measures and lists growth arrows and events: a chunk of its own, fetched when the first of them is wanted. */
export const annotationKit = {
  withArrows,
  nameArrowEnd,
  writeArrows,
  selectEvents,
  withEvents,
  writeEventKey,
  measuringMessages,
  ArrowList,
  EventChoice,
  EventList,
};
