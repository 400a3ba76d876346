import type { ReactElement } from 'react';
import { eventGroupMessages, eventMessages as messages } from '../../charts/events/messages.ts';
import { byGroup, type ChartEvent } from '../../charts/events/series.ts';
import { writeEventDate, writeEventWhat } from '../../charts/events/write-event.ts';
import { gradeToMention } from '../../charts/parts/describe-grade.ts';
import { useReader } from '../reader/reader-context.ts';
import { EventMark } from './EventMark.tsx';
import { RowsNotice } from './RowsNotice.tsx';
import { SourceLink } from './SourceLink.tsx';
import type { Events } from './use-events.ts';

/** As many events are listed openly; a longer list is one click away. */
const mostListed = 10;

function EventItem({ event }: { readonly event: ChartEvent }): ReactElement {
  const reader = useReader();
  const grade = gradeToMention(event.grade, reader);
  const what = writeEventWhat(event, reader);
  const note = event.note?.[reader.locale];
  return (
    <li>
      <EventMark event={event} />
      <p>
        <time dateTime={event.startOn}>{writeEventDate(event, reader)}</time>
        {' · '}
        {event.state === 'wrong' ? <s>{what}</s> : what}{' '}
        {grade !== 'none' && <strong>{reader.t(messages.grade, { grade })}</strong>}
        <span className="muted">
          {note !== undefined && ` ${note}`} <SourceLink source={event.source} />
        </span>
      </p>
    </li>
  );
}

/** The key to the numbers under a plot: each event with its date, figure, grade, note and source; what is awaited or has failed is said. */
export function EventList({
  events: { groups, shown, rows },
}: {
  readonly events: Events;
}): ReactElement | null {
  const { t } = useReader();
  if (groups.length === 0) return null;
  if (rows.rows === undefined) return <RowsNotice rows={[rows]} isEmpty={false} />;
  return (
    <details className="event-list" open={shown.length <= mostListed}>
      <summary>{t(messages.listTitle, { count: shown.length })}</summary>
      <p className="legend">{t(messages.key)}</p>
      <div className="event-groups">
        {byGroup(shown).map(({ group, events }) => (
          <section key={group}>
            <h3>{t(eventGroupMessages[group])}</h3>
            <ol>
              {events.map((event) => (
                <EventItem key={event.id} event={event} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </details>
  );
}
