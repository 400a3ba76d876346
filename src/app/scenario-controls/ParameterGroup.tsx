import { useState, type ReactElement, type ReactNode } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { scenarioControlMessages as messages } from './messages.ts';

/** A group of assumptions that opens, with how many of them are changed and how many cannot be run; closed, it draws none. */
export function ParameterGroup({
  name,
  changedCount,
  problemCount,
  children,
}: {
  readonly name: string;
  readonly changedCount: number;
  readonly problemCount: number;
  readonly children: ReactNode;
}): ReactElement {
  const { t } = useReader();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className="parameter-group"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>
        <span>{name}</span>
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
