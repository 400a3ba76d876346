import type { ReactElement } from 'react';
import { eventGroupMessages, eventMessages as messages } from '../../charts/events/messages.ts';
import { eventGroups, type EventGroup } from '../../scenario/event-groups.ts';
import { CheckGroup } from '../controls/CheckGroup.tsx';
import { useReader } from '../reader/reader-context.ts';

/** The kinds of events that every axis of time of the page can show. */
export function EventChoice({
  groups,
  onChange,
}: {
  readonly groups: readonly EventGroup[];
  readonly onChange: (groups: readonly EventGroup[]) => void;
}): ReactElement {
  const { t } = useReader();
  return (
    <div className="event-choice">
      <CheckGroup
        legend={t(messages.choose)}
        choices={eventGroups.map((value) => ({ value, label: t(eventGroupMessages[value]) }))}
        chosen={groups}
        onChange={onChange}
      />
    </div>
  );
}
