import type { ErrorComponentProps } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { shellMessages as messages } from './messages.ts';

/** What stands in the place of a page that could not be drawn: what happened, and a way to load it again. */
export function PageProblem({ error }: Pick<ErrorComponentProps, 'error'>): ReactElement {
  const { t } = useReader();
  const what = error instanceof Error ? error.message : String(error);
  return (
    <article className="page">
      <h1>{t(messages.pageFailedTitle)}</h1>
      <div className="problem" role="alert">
        <p>{t(messages.pageFailed, { what })}</p>
        <button type="button" onClick={() => location.reload()}>
          {t(messages.tryAgain)}
        </button>
      </div>
    </article>
  );
}
