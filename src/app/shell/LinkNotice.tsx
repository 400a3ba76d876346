import { useRouterState } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { settingsOf } from '../page-settings.ts';
import { useReader } from '../reader/reader-context.ts';
import { useLink } from '../use-link.ts';
import { shellMessages as messages } from './messages.ts';

/** Says which settings of the link were not understood, until the reader has read it. */
export function LinkNotice(): ReactElement | null {
  const { t } = useReader();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const { problems } = useLink(settingsOf(path));
  const list = problems.map(({ where, value }) => `${where}=${value}`).join(', ');
  const [seen, setSeen] = useState('');
  if (problems.length === 0 || list === seen) return null;
  return (
    <div className="notice" role="status">
      <p>{t(messages.linkProblems, { count: problems.length, list })}</p>
      <button type="button" onClick={() => setSeen(list)}>
        {t(messages.dismiss)}
      </button>
    </div>
  );
}
