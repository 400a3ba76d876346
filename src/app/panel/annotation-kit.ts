import { arrowEnd } from '../../charts/arrows/measure.ts';
import { measureArrows } from '../../charts/arrows/measure-arrows.ts';
import { withArrows } from '../../charts/arrows/with-arrows.ts';
import { writeArrowEnd, writeMeasure } from '../../charts/arrows/write-measure.ts';
import { selectEvents } from '../../charts/events/series.ts';
import { withEvents } from '../../charts/events/with-events.ts';
import { writeEventKey } from '../../charts/events/write-event.ts';
import { EventChoice } from './EventChoice.tsx';
import { EventList } from './EventList.tsx';

/** What draws, measures and lists growth arrows and events: a chunk of its own, fetched when the first of them is wanted. */
export const annotationKit = {
  arrowEnd,
  measureArrows,
  withArrows,
  writeArrowEnd,
  writeMeasure,
  selectEvents,
  withEvents,
  writeEventKey,
  EventChoice,
  EventList,
};
