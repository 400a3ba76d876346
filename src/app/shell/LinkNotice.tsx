import { useState, type ReactElement } from 'react';
import type { Problem } from '../../core/problem.ts';
import { useReader } from '../reader/reader-context.ts';
import { useLinkProblems } from '../use-link.ts';
import { listProblems } from './list-problems.ts';
import { shellMessages as messages } from './messages.ts';

/** Says which settings of a link were not understood, until the reader has read it. */
export function ProblemNotice({
  problems,
}: {
  readonly problems: readonly Problem[];
}): ReactElement | null {
  const { t } = useReader();
  const list = listProblems(problems);
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

/** Says which settings in the address were not understood. */
export function LinkNotice(): ReactElement | null {
  return <ProblemNotice problems={useLinkProblems()} />;
}
