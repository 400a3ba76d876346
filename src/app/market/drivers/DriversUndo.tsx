import type { ReactElement } from 'react';
import { useReader } from '../../reader/reader-context.ts';
import { useUndo } from '../../use-undo.ts';
import { driversMessages as messages } from './messages.ts';

/** The way back and forth through the changes of the page. */
export function DriversUndo(): ReactElement {
  const { t } = useReader();
  const { undo, redo } = useUndo();
  return (
    <div className="scenario-actions" role="group" aria-label={t(messages.bar)}>
      <button type="button" aria-disabled={undo === undefined} onClick={undo}>
        {t(messages.undo)}
      </button>
      <button type="button" aria-disabled={redo === undefined} onClick={redo}>
        {t(messages.redo)}
      </button>
    </div>
  );
}
