import type { ReactElement } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { deckPageMessages as messages } from './deck-page-messages.ts';
import type { DeckEditor } from './use-deck-editor.ts';

/** Says what was done last, with the way back. */
export function DeckStatus({
  editor: { report, undo, redo },
}: {
  readonly editor: DeckEditor;
}): ReactElement {
  const { t } = useReader();
  return (
    <div className="deck-status">
      <p role="status">{report?.said(t)}</p>
      {report?.way === 'undo' && (
        <button type="button" className="quiet" onClick={undo}>
          {t(messages.undo)}
        </button>
      )}
      {report?.way === 'redo' && (
        <button type="button" className="quiet" onClick={redo}>
          {t(messages.redo)}
        </button>
      )}
    </div>
  );
}
