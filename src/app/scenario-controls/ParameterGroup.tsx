import { useState, type ReactElement, type ReactNode } from 'react';
import { groupName } from '../../scenario/parameter-text/groups.ts';
import { useReader } from '../reader/reader-context.ts';
import { scenarioControlMessages as messages } from './messages.ts';

/** A group of assumptions that opens, with how many of them are changed and how many cannot be run; closed, it draws none. */
export function ParameterGroup({
  id,
  changedCount,
  problemCount,
  children,
}: {
  readonly id: string;
  readonly changedCount: number;
  readonly problemCount: number;
  readonly children: ReactNode;
}): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className="parameter-group"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>
        <span>{groupName(id, reader)}</span>
        {changedCount > 0 && (
          <span className="muted">{t(messages.groupChanged, { count: changedCount })}</span>
        )}
        {problemCount > 0 && (
          <span className="parameter-problem">
            {t(messages.groupProblems, { count: problemCount })}
          </span>
        )}
      </summary>
      {isOpen && <div className="parameter-grid">{children}</div>}
    </details>
  );
}
