import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useId, useRef, useState, type ReactElement } from 'react';
import { writeDeckFile } from '../../deck/deck-file.ts';
import { deedToRedo, deedToUndo } from '../../deck/deck-history.ts';
import { deckLimits } from '../../deck/deck-limits.ts';
import { writeDeckProblem } from '../../deck/write-deck-problem.ts';
import { saveBlob } from '../download/save-blob.ts';
import { keepReader } from '../keep-reader.ts';
import { useReader } from '../reader/reader-context.ts';
import { deckFileName } from './deck-file-name.ts';
import { deckPageMessages as messages } from './deck-page-messages.ts';
import { DeckStatus } from './DeckStatus.tsx';
import { ShareDeck } from './ShareDeck.tsx';
import type { DeckEditor } from './use-deck-editor.ts';

const DeckExportDialog = lazy(async () => ({
  default: (await import('../deck-export/DeckExportDialog.tsx')).DeckExportDialog,
}));

function saveFile({ deck, tell }: DeckEditor): void {
  const written = writeDeckFile(deck);
  const name = deckFileName(deck.title);
  if (!written.ok) {
    tell((t) =>
      [t(messages.notSaved), ...written.problems.map((one) => writeDeckProblem(one, t))].join(' '),
    );
    return;
  }
  const bytes = new Uint8Array(written.value);
  saveBlob(new Blob([bytes], { type: 'application/json' }), name);
  tell((t) => t(messages.saved, { name }));
}

function OpenButton({ onFile }: { readonly onFile: (file: File) => void }): ReactElement {
  const { t } = useReader();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {t(messages.open)}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.zip,application/json,application/zip"
        aria-label={t(messages.open)}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}

function UndoButtons({ editor }: { readonly editor: DeckEditor }): ReactElement {
  const { t } = useReader();
  const undone = deedToUndo(editor.history);
  const redone = deedToRedo(editor.history);
  return (
    <div className="deck-undo">
      <button
        type="button"
        aria-disabled={undone === undefined}
        aria-label={undone && t(messages.undoWhat, { deed: t(messages[undone]) })}
        aria-keyshortcuts="Control+Z"
        onClick={editor.undo}
      >
        {t(messages.undo)}
      </button>
      <button
        type="button"
        aria-disabled={redone === undefined}
        aria-label={redone && t(messages.redoWhat, { deed: t(messages[redone]) })}
        aria-keyshortcuts="Control+Shift+Z"
        onClick={editor.redo}
      >
        {t(messages.redo)}
      </button>
    </div>
  );
}

function TitleField({ editor: { deck, rename } }: { readonly editor: DeckEditor }): ReactElement {
  const { t } = useReader();
  const id = useId();
  return (
    <div className="deck-title">
      <label htmlFor={id} className="visually-hidden">
        {t(messages.deckTitle)}
      </label>
      <input
        id={id}
        value={deck.title}
        placeholder={t(messages.untitled)}
        maxLength={deckLimits.titleLength}
        autoComplete="off"
        onChange={(event) => rename(event.target.value)}
      />
    </div>
  );
}

/** The head of the page: the title of the deck, how many slides it has, and what can be done with all of it. */
export function DeckHead({
  editor,
  onFile,
}: {
  readonly editor: DeckEditor;
  readonly onFile: (file: File) => void;
}): ReactElement {
  const { t } = useReader();
  const shareId = useId();
  const [isExporting, setExporting] = useState(false);
  const [isSharing, setSharing] = useState(false);
  const { deck } = editor;
  const count = deck.slides.length;
  return (
    <header className="deck-head">
      <div className="deck-name">
        <h1>{t(messages.deck)}</h1>
        <p className="muted">{t(messages.count, { count })}</p>
      </div>
      <TitleField editor={editor} />
      <div className="deck-bar">
        <div className="deck-actions" role="group" aria-label={t(messages.actions)}>
          {count > 0 && (
            <>
              <Link to="/present" search={keepReader} className="deck-present">
                {t(messages.present)}
              </Link>
              <button type="button" aria-haspopup="dialog" onClick={() => setExporting(true)}>
                {t(messages.export)}
              </button>
              <button
                type="button"
                aria-expanded={isSharing}
                aria-controls={isSharing ? shareId : undefined}
                onClick={() => setSharing(!isSharing)}
              >
                {t(messages.share)}
              </button>
              <button type="button" onClick={() => saveFile(editor)}>
                {t(messages.save)}
              </button>
            </>
          )}
          <OpenButton onFile={onFile} />
        </div>
        <UndoButtons editor={editor} />
      </div>
      <DeckStatus editor={editor} />
      {isSharing && count > 0 && (
        <ShareDeck id={shareId} deck={deck} onClose={() => setSharing(false)} />
      )}
      {isExporting && (
        <Suspense>
          <DeckExportDialog deck={deck} onClose={() => setExporting(false)} />
        </Suspense>
      )}
    </header>
  );
}
