import type { ReactElement } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { runwayMessages as messages } from './messages.ts';

/** How much of the page is changed, and the way back to the defaults. */
export function ChangeSummary({
  reset,
  changed,
  total,
}: {
  readonly reset: () => void;
  readonly changed: number;
  readonly total: number;
}): ReactElement {
  const { t } = useReader();
  const isUnchanged = changed === 0;
  return (
    <p className="changed">
      {t(messages.changed, { count: changed, total })}
      <button type="button" aria-disabled={isUnchanged} onClick={isUnchanged ? undefined : reset}>
        {t(messages.reset)}
      </button>
    </p>
  );
}
