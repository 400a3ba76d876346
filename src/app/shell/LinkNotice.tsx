import { useState, type ReactElement } from 'react';
import type { Problem } from '../../core/problem.ts';
import { useReader } from '../reader/reader-context.ts';
import { useLinkProblems } from '../use-link.ts';
import { shellMessages as messages } from './messages.ts';

const mostNamed = 5;
const longestName = 40;

/** The first few settings, each cut to a length at which a link cannot make the notice say something of its own. */
function listProblems(problems: readonly Problem[]): string {
  const named = problems.slice(0, mostNamed).map(({ where, value }) => {
    const text = `${where}=${value}`;
    return text.length > longestName ? `${text.slice(0, longestName)}…` : text;
  });
  return [...named, ...(problems.length > mostNamed ? ['…'] : [])].join(', ');
}

/** Says which settings of the link were not understood, until the reader has read it. */
export function LinkNotice(): ReactElement | null {
  const { t } = useReader();
  const problems = useLinkProblems();
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
