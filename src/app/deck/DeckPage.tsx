import type { ReactElement } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { articleDeck } from '../../deck/article-deck.ts';
import { emptyDeck } from '../../deck/deck.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useStudio, type Studio } from '../stage/use-studio.ts';
import { useKeptOffline } from '../use-kept-offline.ts';
import { useLink } from '../use-link.ts';
import { AddSlides } from './AddSlides.tsx';
import { deckPageMessages as messages } from './deck-page-messages.ts';
import { deckPageSettings } from './deck-page-settings.ts';
import './deck.css';
import { DeckHead } from './DeckHead.tsx';
import { DeckNotices } from './DeckNotices.tsx';
import { EmptyDeck } from './EmptyDeck.tsx';
import { LinkedDeck, useLinkedDeck } from './LinkedDeck.tsx';
import { slideEditorMessages } from './slide-editor-messages.ts';
import { SlideDesk } from './SlideDesk.tsx';
import { slideKey } from './slide-key.ts';
import { SlideList } from './SlideList.tsx';
import { useDeckEditor, type DeckEditor } from './use-deck-editor.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useOpenDeck } from './use-open-deck.ts';
import { useUndoKeys } from './use-undo-keys.ts';

/** The languages by the tags under which the list's library has its words. */
const libraryLocales: Readonly<Record<Locale, string>> = {
  en: 'en-US',
  'zh-Hant': 'zh-TW',
  'zh-Hans': 'zh-CN',
};

function DeckDesk({
  editor,
  collect,
}: {
  readonly editor: DeckEditor;
  readonly collect: Studio['collect'];
}): ReactElement {
  const { t } = useReader();
  const { dataVersion } = useServices();
  const { selected, replace } = editor;
  return (
    <div className="deck-desk">
      <div className="deck-side">
        <SlideList editor={editor} collect={collect} />
        <p className="muted">{t(slideEditorMessages.listHint)}</p>
        <AddSlides editor={editor} />
        <div className="deck-renew">
          <button
            type="button"
            className="quiet"
            onClick={() => replace(articleDeck(t, dataVersion))}
          >
            {t(slideEditorMessages.newFrom)}
          </button>
          <button
            type="button"
            className="quiet"
            onClick={() => replace(emptyDeck('', dataVersion), (say) => say(messages.didClear))}
          >
            {t(slideEditorMessages.clear)}
          </button>
        </div>
      </div>
      {selected && <SlideDesk key={slideKey(selected)} editor={editor} slide={selected} />}
    </div>
  );
}

/** The reader's deck: slides in order, each with what is said of it, and the ways in and out. */
export function DeckPage(): ReactElement {
  useKeptOffline();
  const { t, locale } = useReader();
  const editor = useDeckEditor();
  const { deck, replace, undo, redo } = editor;
  const { element, collect } = useStudio('deck-studio');
  const { values, change } = useLink(deckPageSettings);
  const linked = useLinkedDeck(values.deck);
  const { unopened, open, dismiss } = useOpenDeck((opened) => replace(opened));
  const { isOver, handlers } = useFileDrop((file) => void open(file));
  useUndoKeys(undo, redo);
  usePageTitle(deck.title || t(messages.deck));
  return (
    <I18nProvider locale={libraryLocales[locale]}>
      <article className="page deck" data-dropping={isOver} {...handlers}>
        <DeckHead editor={editor} onFile={(file) => void open(file)} />
        <DeckNotices editor={editor} unopened={unopened} onDismiss={dismiss} />
        {linked && (
          <LinkedDeck
            linked={linked}
            editor={editor}
            collect={collect}
            onDone={() => change({ deck: undefined })}
          />
        )}
        {deck.slides.length === 0 ? (
          <EmptyDeck editor={editor} />
        ) : (
          <DeckDesk editor={editor} collect={collect} />
        )}
        <p className="deck-print-hint">{t(messages.printHint)}</p>
        {isOver && <p className="deck-drop">{t(messages.dropFile)}</p>}
        {element}
      </article>
    </I18nProvider>
  );
}
