import { Link, useRouterState } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { shellMessages } from './messages.ts';
import { notFoundMessages as messages } from './not-found-messages.ts';
import { usePageTitle } from './use-page-title.ts';

/** What stands at an address that leads to no page. */
export function NotFoundPage(): ReactElement {
  const { t } = useReader();
  const path = useRouterState({ select: (state) => state.location.pathname });
  usePageTitle(t(messages.notFoundTitle));
  return (
    <article className="page">
      <h1>{t(messages.notFoundTitle)}</h1>
      <p>{t(messages.notFound, { path })}</p>
      <p>
        <Link to="/runway">{t(shellMessages.toRunway)}</Link>
      </p>
    </article>
  );
}
