import type { ReactElement } from 'react';
import { articleDeck } from '../../deck/article-deck.ts';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { AddSlides } from './AddSlides.tsx';
import { deckPageMessages } from './deck-page-messages.ts';
import { slideEditorMessages as messages } from './slide-editor-messages.ts';
import type { DeckEditor } from './use-deck-editor.ts';

/** A deck without slides: how they come here, and a ready deck to begin with. */
export function EmptyDeck({ editor }: { readonly editor: DeckEditor }): ReactElement {
  const { t } = useReader();
  const { dataVersion } = useServices();
  return (
    <section className="empty-deck" aria-labelledby="empty-deck-title">
      <h2 id="empty-deck-title">{t(deckPageMessages.emptyHead)}</h2>
      <p>{t(deckPageMessages.emptyHow)}</p>
      <p className="muted">{t(deckPageMessages.emptyKept)}</p>
      <div className="empty-ways">
        <button type="button" onClick={() => editor.replace(articleDeck(t, dataVersion))}>
          {t(messages.newFrom)}
        </button>
        <AddSlides editor={editor} />
      </div>
    </section>
  );
}
