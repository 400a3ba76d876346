import { isSameArrow, type Arrow } from './arrow.ts';
import { arrowList } from './arrow-list.ts';
import { eventGroups } from './event-groups.ts';
import { someOf } from './setting.ts';

/** How many arrows a link carries at most, those of all charts of a page together. */
export const mostArrows = 6;

/** Arrows with one more: the same arrows where it is one of them; `undefined` where a link carries no more. */
export function withArrow(arrows: readonly Arrow[], arrow: Arrow): readonly Arrow[] | undefined {
  if (arrows.some((other) => isSameArrow(arrow, other))) return arrows;
  return arrows.length < mostArrows ? [...arrows, arrow] : undefined;
}

/** What a reader lays over the charts of a page: growth arrows between two points of those that can be measured, by their ids, and kinds of event on every axis of time. */
export function annotationSettings(chartIds: readonly string[]) {
  return {
    arrows: arrowList('arrow', mostArrows, chartIds),
    events: someOf('events', eventGroups, []),
  };
}
