import type { ReactElement } from 'react';
import { code } from '../../scenario/setting.ts';
import { useReader } from '../reader/reader-context.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useLink } from '../use-link.ts';
import './presenter.css';
import { presenterMessages as messages } from './presenter-messages.ts';
import { PresenterDesk } from './PresenterDesk.tsx';
import { useHeardPresentation } from './use-present-channel.ts';
import { usePresentKeys } from './use-present-keys.ts';

const presenterSettings = { session: code('session', '-') };

function Follower({ session }: { readonly session: string }): ReactElement {
  const { t } = useReader();
  const { state, isClosed, move } = useHeardPresentation(session);
  const typed = usePresentKeys({ move });
  return (
    <>
      <p
        className="presenter-notice"
        role="status"
        data-shown={isClosed || state === undefined || typed !== ''}
      >
        {isClosed && t(messages.closed)}
        {!isClosed && state === undefined && t(messages.waiting)}
        {state && !isClosed && typed !== '' && t(messages.typed, { number: Number(typed) })}
      </p>
      {state && <PresenterDesk state={state} isClosed={isClosed} move={move} />}
    </>
  );
}

/** The window that only the presenter sees: what is on screen, what comes, what to say, and the time. */
export function PresenterPage(): ReactElement {
  const { t } = useReader();
  const { session } = useLink(presenterSettings).values;
  usePageTitle(t(messages.title));
  return (
    <main className="presenter">
      <h1 className="visually-hidden">{t(messages.title)}</h1>
      {session === '-' ? (
        <p className="presenter-notice" data-shown="true">
          {t(messages.noSession)}
        </p>
      ) : (
        <Follower session={session} />
      )}
    </main>
  );
}
