import { arrowList } from './arrow-list.ts';
import { eventGroups } from './event-groups.ts';
import { someOf } from './setting.ts';

/** How many arrows a link carries at most, those of all charts of a page together. */
export const mostArrows = 6;

/** What a reader lays over the charts of a page: growth arrows between two points, and kinds of event on every axis of time. */
export const annotationSettings = {
  arrows: arrowList('arrow', mostArrows),
  events: someOf('events', eventGroups, []),
};
