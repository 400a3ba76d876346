import { useId, useState, type ReactElement } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { AddPanel } from './AddPanel.tsx';
import { slideEditorMessages as messages } from './slide-editor-messages.ts';
import type { DeckEditor } from './use-deck-editor.ts';

/** Adds a slide of text, or a panel by its name. */
export function AddSlides({ editor: { add } }: { readonly editor: DeckEditor }): ReactElement {
  const { t } = useReader();
  const panelId = useId();
  const [isChoosing, setChoosing] = useState(false);
  return (
    <div className="add-slides">
      <button
        type="button"
        onClick={() => add({ kind: 'text', title: '', body: '', build: 'at-once' })}
      >
        {t(messages.addText)}
      </button>
      <button
        type="button"
        aria-expanded={isChoosing}
        aria-controls={isChoosing ? panelId : undefined}
        onClick={() => setChoosing(!isChoosing)}
      >
        {t(messages.addPanel)}
      </button>
      {isChoosing && (
        <AddPanel
          id={panelId}
          onAdd={(path, panel) =>
            add({
              kind: 'panel',
              path,
              panel,
              search: {},
              controls: 'still',
              build: 'at-once',
              guess: 'none',
            })
          }
        />
      )}
    </div>
  );
}
