import { useState, type ReactElement } from 'react';
import { eventGroupMessages, eventMessages as messages } from '../../charts/events/messages.ts';
import { eventGroups, type EventGroup } from '../../scenario/event-groups.ts';
import { CheckGroup } from '../controls/CheckGroup.tsx';
import { useReader } from '../reader/reader-context.ts';

/** A button that opens the choice of events for every axis of time of the page, and says how many kinds are chosen. */
export function EventTools({
  groups,
  onChange,
}: {
  readonly groups: readonly EventGroup[];
  readonly onChange: (groups: readonly EventGroup[]) => void;
}): ReactElement {
  const { t } = useReader();
  const [isOpen, setOpen] = useState(false);
  const count = groups.length;
  return (
    <>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {count === 0 ? t(messages.title) : t(messages.titleChosen, { count })}
      </button>
      {isOpen && (
        <div className="event-choice">
          <CheckGroup
            legend={t(messages.choose)}
            choices={eventGroups.map((value) => ({ value, label: t(eventGroupMessages[value]) }))}
            chosen={groups}
            onChange={onChange}
          />
        </div>
      )}
    </>
  );
}
