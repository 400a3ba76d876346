import type { ReactElement } from 'react';
import type { ParameterOwner } from '../../scenario/parameter-text/parameter-owner.ts';
import { useReader } from '../reader/reader-context.ts';
import { scenarioControlMessages as messages } from './messages.ts';
import { wordsOf } from './words-of.ts';

/** Says that an assumption is changed and from what; the button resets it, unless it is locked. */
export function ChangedNote({
  owner,
  name,
  published,
  isLocked,
  onReset,
}: {
  readonly owner: ParameterOwner;
  readonly name: string;
  /** The published value, or the default, in words. */
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
          aria-label={t(wordsOf(owner).resetName, { name, value: published })}
          onClick={onReset}
        >
          {t(messages.reset)}
        </button>
      )}
    </p>
  );
}
