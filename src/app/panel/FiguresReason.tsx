import type { ReactElement } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { figuresMessages } from './figures-messages.ts';
import type { FiguresState } from './figures-state.ts';

/** Says why the figures cannot leave the page. */
export function FiguresReason({
  state,
}: {
  readonly state: Exclude<FiguresState, 'settled'>;
}): ReactElement {
  const { t } = useReader();
  return (
    <p className="rows-notice" role="alert">
      {t(figuresMessages[state])}
    </p>
  );
}
