import type { ReactElement } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { annotationMessages as messages } from './annotation-messages.ts';
import type { AnnotationKit } from './use-annotation-kit.ts';
import type { Events } from './use-events.ts';

/** A button that opens the choice of events for every axis of time of the page, and says how many kinds are chosen. */
export function EventTools({
  events: { groups, choose, isChoosing, setChoosing },
  kit,
}: {
  readonly events: Events;
  readonly kit: AnnotationKit | undefined;
}): ReactElement {
  const { t } = useReader();
  const count = groups.length;
  return (
    <>
      <button type="button" aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
        {count === 0 ? t(messages.events) : t(messages.eventsChosen, { count })}
      </button>
      {isChoosing && kit && <kit.EventChoice groups={groups} onChange={choose} />}
    </>
  );
}
