import type { ReactElement } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { scenarioControlMessages as messages } from './messages.ts';

/** Says that an assumption is changed and from what; the button resets it, unless it is locked. */
export function ChangedNote({
  name,
  published,
  isLocked,
  onReset,
}: {
  readonly name: string;
  /** The published value in words. */
  readonly published: string;
  readonly isLocked: boolean;
  readonly onReset: () => void;
}): ReactElement {
  const { t } = useReader();
  return (
    <p className="changed-note">
      {t(messages.changed, { value: published })}
      {!isLocked && (
        <button
          type="button"
          className="quiet"
          aria-label={t(messages.resetName, { name, value: published })}
          onClick={onReset}
        >
          {t(messages.reset)}
        </button>
      )}
    </p>
  );
}
