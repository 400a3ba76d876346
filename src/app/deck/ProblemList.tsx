import type { ReactElement } from 'react';
import type { DeckProblem } from '../../deck/deck-problem.ts';
import { writeDeckProblem } from '../../deck/write-deck-problem.ts';
import { useReader } from '../reader/reader-context.ts';
import { deckPageMessages as messages } from './deck-page-messages.ts';

const mostNamed = 5;

/** Why something cannot be opened as a deck: the first reasons, each once. */
export function ProblemList({
  problems,
}: {
  readonly problems: readonly DeckProblem[];
}): ReactElement {
  const { t } = useReader();
  const written = [...new Set(problems.map((problem) => writeDeckProblem(problem, t)))];
  const rest = written.length - mostNamed;
  return (
    <ul className="deck-problems">
      {written.slice(0, mostNamed).map((text) => (
        <li key={text}>{text}</li>
      ))}
      {rest > 0 && <li>{t(messages.moreProblems, { count: rest })}</li>}
    </ul>
  );
}
