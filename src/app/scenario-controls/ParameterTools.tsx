import type { ReactElement } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { scenarioControlMessages as messages } from './messages.ts';

/** The buttons that explain an assumption and lock it. */
export function ParameterTools({
  name,
  isLocked,
  isAboutOpen,
  aboutId,
  onAbout,
  onLock,
}: {
  readonly name: string;
  readonly isLocked: boolean;
  readonly isAboutOpen: boolean;
  /** Id of the element that explains the assumption. */
  readonly aboutId: string;
  readonly onAbout: () => void;
  readonly onLock: () => void;
}): ReactElement {
  const { t } = useReader();
  return (
    <div className="parameter-tools">
      <button
        type="button"
        className="quiet"
        aria-expanded={isAboutOpen}
        aria-controls={aboutId}
        aria-label={t(messages.aboutName, { name })}
        onClick={onAbout}
      >
        {t(messages.about)}
      </button>
      <button
        type="button"
        className="quiet"
        aria-pressed={isLocked}
        aria-label={t(messages.lockName, { name })}
        onClick={onLock}
      >
        {t(messages.lock)}
      </button>
    </div>
  );
}
