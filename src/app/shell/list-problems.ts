import type { Problem } from '../../core/problem.ts';

const mostNamed = 5;
const longestName = 40;

/** The first few settings of a link that were not understood, each cut to a length at which a link cannot make the page say something of its own. */
export function listProblems(problems: readonly Problem[]): string {
  const named = problems.slice(0, mostNamed).map(({ where, value }) => {
    const text = `${where}=${value}`;
    return text.length > longestName ? `${text.slice(0, longestName)}…` : text;
  });
  return [...named, ...(problems.length > mostNamed ? ['…'] : [])].join(', ');
}
